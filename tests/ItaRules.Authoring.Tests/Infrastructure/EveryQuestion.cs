using System.Collections;
using System.Collections.Immutable;
using System.Reflection;
using ItaRules.Authoring.Completion;
using ItaRules.Authoring.Hover;
using ItaRules.Diagnostics;
using ItaRules.Semantics;
using ItaRules.Syntax;
using ItaRules.Text;
using Xunit;

namespace ItaRules.Authoring.Tests.Infrastructure;

/// <summary>
/// Everything that the room can be asked about a file: each public method that takes a file or a compilation first. Found by itself, so that a new service is asked too.
/// </summary>
internal static class EveryQuestion
{
    private static readonly CompletionSettings completion = new() { Snippets = true, LibraryYears = ["2568"] };
    private static readonly Type[] subjects = [typeof(AuthoringContext), typeof(SyntaxTree), typeof(Compilation)];

    /// <summary>The methods.</summary>
    public static ImmutableArray<MethodInfo> All { get; } =
    [
        .. typeof(AuthoringContext).Assembly.GetExportedTypes()
            .Where(type => type.IsClass && (!type.IsAbstract || type.IsSealed))
            .SelectMany(type => type.GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly))
            .Where(method => method.IsStatic || method.DeclaringType!.GetConstructor(Type.EmptyTypes) is not null)
            .Where(method => method.GetParameters() is [var first, ..] && subjects.Contains(first.ParameterType)),
    ];

    /// <summary>Whether the answer depends on a place in the file.</summary>
    public static bool IsAboutPlace(MethodInfo question) => question.GetParameters().Any(parameter => parameter.ParameterType == typeof(int) || parameter.ParameterType == typeof(TextSpan));

    /// <summary>Asks one of them about a place, once for each message or proposal where it wants one, and reads the whole answer.</summary>
    public static void Ask(MethodInfo question, AuthoringContext context, int position)
    {
        var service = question.IsStatic ? null : Activator.CreateInstance(question.DeclaringType!);
        foreach (var about in Abouts(question, context, position))
        {
            var arguments = question.GetParameters().Select(parameter => Argument(parameter, context, position, about)).ToArray();
            Read(question.Invoke(service, BindingFlags.DoNotWrapExceptions, null, arguments, null));
        }
    }

    private static IEnumerable<object?> Abouts(MethodInfo question, AuthoringContext context, int position)
    {
        var wanted = question.GetParameters().Select(parameter => parameter.ParameterType).ToList();
        if (wanted.Contains(typeof(Diagnostic)))
            return context.Compilation.GetDiagnostics(context.Tree);
        if (wanted.Contains(typeof(DescribedSubject)))
            return CompletionService.Complete(context, position, completion).Select(proposal => proposal.Subject).OfType<DescribedSubject>();
        return [null];
    }

    private static object? Argument(ParameterInfo parameter, AuthoringContext context, int position, object? about) => parameter.ParameterType switch
    {
        var type when type == typeof(AuthoringContext) => context,
        var type when type == typeof(SyntaxTree) => context.Tree,
        var type when type == typeof(Compilation) => context.Compilation,
        var type when type == typeof(int) => position,
        var type when type == typeof(TextSpan) => TextSpan.FromBounds(position / 2, position),
        var type when type == typeof(bool) => position % 2 == 0,
        var type when type == typeof(char) => position % 2 == 0 ? '\n' : '"',
        var type when type == typeof(string) => position % 2 == 0 ? "ชื่อใหม่" : "แผน a",
        var type when type == typeof(Language) => context.Language,
        var type when type == about?.GetType() => about,
        var type when type == typeof(CompletionSettings) => completion,
        { IsEnum: true } type => type.GetEnumValues().GetValue(position % type.GetEnumValues().Length),
        _ when parameter.HasDefaultValue => parameter.DefaultValue,
        var type => throw new NotSupportedException($"{parameter.Member.DeclaringType!.Name}.{parameter.Member.Name} wants a {type.Name}: say here what it is asked with."),
    };

    private static void Read(object? answer)
    {
        foreach (var part in answer as IEnumerable ?? Array.Empty<object>())
            Assert.NotNull(part);
    }
}
