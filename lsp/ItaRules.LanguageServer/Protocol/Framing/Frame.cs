namespace ItaRules.LanguageServer.Protocol.Framing;

/// <summary>What the pipe gave: a message, or something that is none and is told apart so that it can be logged and answered.</summary>
internal abstract record Frame;

/// <summary>One message body.</summary>
/// <param name="Body">The bytes of one JSON value. They are the reader's own buffer: valid until the next frame is read.</param>
/// <param name="DeclaredLength">What <c>Content-Length</c> said, in bytes; a header that lies is not a reason to lose a message that is whole.</param>
internal sealed record MessageFrame(ReadOnlyMemory<byte> Body, long DeclaredLength) : Frame;

/// <summary>A message was announced and cannot be had; the client is told so, and reading goes on at the next header.</summary>
/// <param name="Reason">Why, for the log and the error response.</param>
internal sealed record BrokenFrame(string Reason) : Frame;

/// <summary>Bytes between messages that belong to none.</summary>
/// <param name="Count">How many, in bytes.</param>
/// <param name="Beginning">The first of them, made printable.</param>
internal sealed record SkippedFrame(long Count, string Beginning) : Frame;
