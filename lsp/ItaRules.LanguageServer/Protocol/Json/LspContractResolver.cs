using Newtonsoft.Json;
using Newtonsoft.Json.Serialization;

namespace ItaRules.LanguageServer.Protocol.Json;

/// <summary>
/// Reads the form of a message from its record: names in camel case, and what the constructor gives no default value is required.
/// So a message that lacks something is refused with the name of what it lacks, instead of a null that fails somewhere later.
/// </summary>
internal sealed class LspContractResolver : DefaultContractResolver
{
    /// <summary>The one form of the protocol's names.</summary>
    public LspContractResolver() => NamingStrategy = new CamelCaseNamingStrategy(processDictionaryKeys: false, overrideSpecifiedNames: false);

    /// <inheritdoc/>
    protected override JsonObjectContract CreateObjectContract(Type objectType)
    {
        var contract = base.CreateObjectContract(objectType);
        foreach (var parameter in objectType.GetConstructors().SelectMany(constructor => constructor.GetParameters()))
        {
            if (parameter.HasDefaultValue || parameter.Name is null)
                continue;

            if (contract.Properties.GetClosestMatchProperty(parameter.Name) is { } property)
                property.Required = property.NullValueHandling == NullValueHandling.Include || Nullable.GetUnderlyingType(parameter.ParameterType) is not null ? Required.AllowNull : Required.Always;
        }

        return contract;
    }
}
