using System.Collections.Immutable;
using System.Reflection;

namespace ItaRules.Diagnostics;

/// <summary>Every kind of message that the language knows.</summary>
public static class DiagnosticDescriptors
{
    private static readonly Lazy<ImmutableArray<DiagnosticDescriptor>> AllDescriptors = new(Collect);

    /// <summary>All descriptors, in order of id. A family is a static class of this namespace with the descriptors as its public fields.</summary>
    public static ImmutableArray<DiagnosticDescriptor> All => AllDescriptors.Value;

    /// <summary>The descriptor of <paramref name="id"/>, written in capital or small letters; null when there is none.</summary>
    public static DiagnosticDescriptor? Find(string id) =>
        All.FirstOrDefault(descriptor => string.Equals(descriptor.Id, id, StringComparison.OrdinalIgnoreCase));

    private static ImmutableArray<DiagnosticDescriptor> Collect() =>
    [
        .. typeof(DiagnosticDescriptors).Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(DiagnosticDescriptors).Namespace && type is { IsAbstract: true, IsSealed: true })
            .SelectMany(type => type.GetFields(BindingFlags.Public | BindingFlags.Static))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => (DiagnosticDescriptor)field.GetValue(null)!)
            .OrderBy(descriptor => descriptor.Id, StringComparer.Ordinal),
    ];
}
