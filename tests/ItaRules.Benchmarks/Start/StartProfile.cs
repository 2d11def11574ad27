using System.Collections.Immutable;
using System.Reflection;
using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using System.Security.Cryptography;

namespace ItaRules.Benchmarks.Start;

/// <summary>
/// A list of methods in the form in which the compiler that compiles beforehand takes it (<c>crossgen2 --mibc</c>): an assembly with a global method <c>AssemblyDictionary</c>,
/// which names groups, and a global method for each group, which loads the token of one method after the other. A name that no longer exists when the list is used is passed over.
/// </summary>
internal sealed class StartProfile
{
    private readonly MetadataBuilder metadata = new();
    private readonly BlobBuilder code = new();
    private readonly InstructionEncoder group = new(new BlobBuilder());
    private readonly SignatureWriter signatures;

    public StartProfile() => signatures = new SignatureWriter(metadata);

    /// <summary>Takes a method.</summary>
    /// <returns>Whether it can be named: only of instantiations of generic types and methods a list is needed, all others are compiled anyway.</returns>
    public bool Add(MethodBase method)
    {
        if (!(method.IsGenericMethod || method.DeclaringType!.IsGenericType) || signatures.TryReference(method) is not { } reference)
            return false;
        group.OpCode(ILOpCode.Ldtoken);
        group.Token(reference);
        group.OpCode(ILOpCode.Pop);
        return true;
    }

    /// <summary>Writes the list; the same methods give the same file.</summary>
    public void Save(string file)
    {
        var nothing = new BlobBuilder();
        new BlobEncoder(nothing).MethodSignature().Parameters(0, returns => returns.Void(), _ => { });
        var signature = metadata.GetOrAddBlob(nothing);
        var bodies = new MethodBodyStreamEncoder(code);
        var groupMethod = MetadataTokens.MethodDefinitionHandle(1);

        // A group is read where all assemblies in its name are at hand; the program itself is.
        var dictionary = new InstructionEncoder(new BlobBuilder());
        dictionary.LoadString(metadata.GetOrAddUserString(Assembly.GetEntryAssembly()!.GetName().Name!));
        dictionary.OpCode(ILOpCode.Ldtoken);
        dictionary.Token(groupMethod);
        dictionary.OpCode(ILOpCode.Pop);

        var name = metadata.GetOrAddString("start");
        metadata.AddModule(0, name, metadata.GetOrAddGuid(Guid.Empty), default, default);
        metadata.AddAssembly(name, new Version(1, 0), default, default, default, default);
        AddMethod("Methods", group);
        AddMethod("AssemblyDictionary", dictionary);
        metadata.AddTypeDefinition(default, default, metadata.GetOrAddString("<Module>"), default, MetadataTokens.FieldDefinitionHandle(1), groupMethod);

        var image = new BlobBuilder();
        var header = new PEHeaderBuilder(imageCharacteristics: Characteristics.Dll | Characteristics.ExecutableImage);
        new ManagedPEBuilder(header, new MetadataRootBuilder(metadata), code, deterministicIdProvider: ContentId).Serialize(image);
        File.WriteAllBytes(file, image.ToArray());

        void AddMethod(string methodName, InstructionEncoder instructions)
        {
            instructions.OpCode(ILOpCode.Ret);
            metadata.AddMethodDefinition(
                MethodAttributes.Public | MethodAttributes.Static, MethodImplAttributes.IL, metadata.GetOrAddString(methodName), signature, bodies.AddMethodBody(instructions), default);
        }
    }

    private static BlobContentId ContentId(IEnumerable<Blob> content) =>
        BlobContentId.FromHash(ImmutableArray.Create(SHA256.HashData([.. content.SelectMany(blob => blob.GetBytes())])));
}
