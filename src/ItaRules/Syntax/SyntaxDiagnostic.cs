using System.Collections.Immutable;
using ItaRules.Diagnostics;
using ItaRules.Text;

namespace ItaRules.Syntax;

/// <summary>A message about words or syntax, placed within its block; <see cref="SyntaxTree.Diagnostics"/> places it in the file.</summary>
/// <param name="Descriptor">The kind of message.</param>
/// <param name="SpanInBlock">Where it is shown, counted from the start of the block.</param>
/// <param name="Arguments">What is put into the message; also the data that fixes work with.</param>
public sealed record SyntaxDiagnostic(DiagnosticDescriptor Descriptor, TextSpan SpanInBlock, ImmutableArray<object> Arguments);
