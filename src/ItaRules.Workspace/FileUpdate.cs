namespace ItaRules.Workspace;

/// <summary>What holds for a file from now on.</summary>
/// <param name="Path">The absolute path.</param>
/// <param name="Text">The text that an editor has open in its place; null when the file itself counts, which came, went or changed.</param>
public readonly record struct FileUpdate(string Path, string? Text);
