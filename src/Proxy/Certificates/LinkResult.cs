namespace Dlp.Proxy.Certificates;

/// <summary>What became of a link without replacing.</summary>
internal enum LinkResult
{
    /// <summary>The system refused for another reason.</summary>
    Failed,

    /// <summary>Somebody else was first.</summary>
    NameTaken,

    /// <summary>The name is ours.</summary>
    Linked,
}
