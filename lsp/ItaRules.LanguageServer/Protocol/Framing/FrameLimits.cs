namespace ItaRules.LanguageServer.Protocol.Framing;

/// <summary>Bounds that keep a lying or broken peer from filling the memory.</summary>
/// <param name="HeaderBytes">The longest header block that is taken for one.</param>
/// <param name="BodyBytes">The longest message body. Text of a rule file is at most a few megabytes, so this leaves room.</param>
internal sealed record FrameLimits(int HeaderBytes = 4 * 1024, int BodyBytes = 64 * 1024 * 1024);
