using System.Reflection.Metadata;
using System.Reflection.PortableExecutable;

namespace Dlp.Architecture.Tests;

/// <summary>What a built project refers to, read from its metadata without loading it.</summary>
internal sealed class BuiltAssembly
{
    private BuiltAssembly(IReadOnlyList<string> assemblies, IReadOnlyList<string> types, IReadOnlyList<string> members) => (Assemblies, Types, Members) = (assemblies, types, members);

    /// <summary>Simple names of referenced assemblies.</summary>
    public IReadOnlyList<string> Assemblies { get; }

    /// <summary>Full names of referenced types.</summary>
    public IReadOnlyList<string> Types { get; }

    /// <summary>Referenced members as <c>Namespace.Type.Member</c>.</summary>
    public IReadOnlyList<string> Members { get; }

    public static BuiltAssembly Of(string project)
    {
        var name = project == "Host" ? "dlp" : "Dlp." + project;
        using var stream = File.OpenRead(Repository.PathOf($"src/{project}/bin/{Repository.Configuration}/net10.0/{name}.dll"));
        using var file = new PEReader(stream);
        var metadata = file.GetMetadataReader();
        var members = new List<string>();
        foreach (var handle in metadata.MemberReferences)
        {
            var member = metadata.GetMemberReference(handle);
            if (member.Parent.Kind == HandleKind.TypeReference)
            {
                members.Add(FullName(metadata, (TypeReferenceHandle)member.Parent) + "." + metadata.GetString(member.Name));
            }
        }

        return new BuiltAssembly(
            [.. metadata.AssemblyReferences.Select(h => metadata.GetString(metadata.GetAssemblyReference(h).Name))],
            [.. metadata.TypeReferences.Select(h => FullName(metadata, h))],
            members);
    }

    private static string FullName(MetadataReader metadata, TypeReferenceHandle handle)
    {
        var type = metadata.GetTypeReference(handle);
        var name = metadata.GetString(type.Name);
        return type.ResolutionScope.Kind == HandleKind.TypeReference ? FullName(metadata, (TypeReferenceHandle)type.ResolutionScope) + "." + name
            : type.Namespace.IsNil ? name
            : metadata.GetString(type.Namespace) + "." + name;
    }
}
