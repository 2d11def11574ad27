using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;

namespace ItaRules.Benchmarks.Start;

/// <summary>Writes what reflection knows of types and methods as references in an assembly.</summary>
internal sealed class SignatureWriter(MetadataBuilder metadata)
{
    private readonly Dictionary<Assembly, EntityHandle> assemblies = [];
    private readonly Dictionary<Type, EntityHandle> types = [];

    /// <summary>A reference to a method; null where its signature has parts that no generic method of a library has (pointers to functions, arrays of several dimensions).</summary>
    public EntityHandle? TryReference(MethodBase method)
    {
        var definition = method.Module.ResolveMethod(method.MetadataToken)!;
        var parameters = definition.GetParameters();
        Type[] arguments = method.IsGenericMethod ? method.GetGenericArguments() : [];
        if (!parameters.Select(parameter => parameter.ParameterType).Append(ReturnType(definition)).Concat(arguments).Append(method.DeclaringType!).All(CanBeWritten))
            return null;

        var blob = new BlobBuilder();
        new BlobEncoder(blob).MethodSignature(SignatureCallingConvention.Default, arguments.Length, !definition.IsStatic).Parameters(
            parameters.Length,
            returns => WriteReturn(returns, definition),
            encoder =>
            {
                foreach (var parameter in parameters)
                    WriteParameter(encoder.AddParameter(), parameter);
            });
        EntityHandle reference = metadata.AddMemberReference(Reference(method.DeclaringType!), metadata.GetOrAddString(method.Name), metadata.GetOrAddBlob(blob));
        if (arguments.Length == 0)
            return reference;

        var instantiation = new BlobBuilder();
        var encoder = new BlobEncoder(instantiation).MethodSpecificationSignature(arguments.Length);
        foreach (var argument in arguments)
            Write(encoder.AddArgument(), argument);
        return metadata.AddMethodSpecification(reference, metadata.GetOrAddBlob(instantiation));
    }

    private static Type ReturnType(MethodBase method) => (method as MethodInfo)?.ReturnType ?? typeof(void);

    private static bool CanBeWritten(Type type) =>
        !type.IsFunctionPointer && !type.IsVariableBoundArray && (!type.HasElementType || CanBeWritten(type.GetElementType()!)) && (!type.IsGenericType || type.GetGenericArguments().All(CanBeWritten));

    private void WriteReturn(ReturnTypeEncoder encoder, MethodBase method)
    {
        if (method is MethodInfo { ReturnParameter: var parameter })
            WriteModifiers(encoder.CustomModifiers(), parameter);
        var type = ReturnType(method);
        if (type == typeof(void))
            encoder.Void();
        else
            Write(encoder.Type(type.IsByRef), type.IsByRef ? type.GetElementType()! : type);
    }

    private void WriteParameter(ParameterTypeEncoder encoder, ParameterInfo parameter)
    {
        WriteModifiers(encoder.CustomModifiers(), parameter);
        var type = parameter.ParameterType;
        Write(encoder.Type(type.IsByRef), type.IsByRef ? type.GetElementType()! : type);
    }

    private void WriteModifiers(CustomModifiersEncoder encoder, ParameterInfo parameter)
    {
        foreach (var modifier in parameter.GetRequiredCustomModifiers())
            encoder = encoder.AddModifier(Reference(modifier), isOptional: false);
        foreach (var modifier in parameter.GetOptionalCustomModifiers())
            encoder = encoder.AddModifier(Reference(modifier), isOptional: true);
    }

    private void Write(SignatureTypeEncoder encoder, Type type)
    {
        if (type.IsGenericMethodParameter)
            encoder.GenericMethodTypeParameter(type.GenericParameterPosition);
        else if (type.IsGenericTypeParameter)
            encoder.GenericTypeParameter(type.GenericParameterPosition);
        else if (type.IsSZArray)
            Write(encoder.SZArray(), type.GetElementType()!);
        else if (type == typeof(void*))
            encoder.VoidPointer();
        else if (type.IsPointer)
            Write(encoder.Pointer(), type.GetElementType()!);
        else if (type.IsGenericType)
            WriteInstantiation(encoder, type);
        else if (type == typeof(string))
            encoder.String();
        else if (type == typeof(object))
            encoder.Object();
        else if (type.IsPrimitive)
            encoder.PrimitiveType(Enum.Parse<PrimitiveTypeCode>(type.Name));
        else
            encoder.Type(Reference(type), type.IsValueType);
    }

    private void WriteInstantiation(SignatureTypeEncoder encoder, Type type)
    {
        var arguments = type.GetGenericArguments();
        var instantiation = encoder.GenericInstantiation(Reference(type.GetGenericTypeDefinition()), arguments.Length, type.IsValueType);
        foreach (var argument in arguments)
            Write(instantiation.AddArgument(), argument);
    }

    private EntityHandle Reference(Type type)
    {
        if (types.TryGetValue(type, out var known))
            return known;
        if (type.IsArray || type.IsConstructedGenericType)
        {
            var blob = new BlobBuilder();
            Write(new BlobEncoder(blob).TypeSpecificationSignature(), type);
            return types[type] = metadata.AddTypeSpecification(metadata.GetOrAddBlob(blob));
        }

        var scope = type.DeclaringType is { } outer ? Reference(outer) : Reference(type.Assembly);
        var space = type.DeclaringType is null && type.Namespace is { } name ? metadata.GetOrAddString(name) : default;
        return types[type] = metadata.AddTypeReference(scope, space, metadata.GetOrAddString(type.Name));
    }

    private EntityHandle Reference(Assembly assembly)
    {
        if (assemblies.TryGetValue(assembly, out var known))
            return known;
        var name = assembly.GetName();
        var key = name.GetPublicKeyToken() is { Length: > 0 } token ? metadata.GetOrAddBlob(token) : default;
        return assemblies[assembly] = metadata.AddAssemblyReference(metadata.GetOrAddString(name.Name!), name.Version!, default, key, default, default);
    }
}
