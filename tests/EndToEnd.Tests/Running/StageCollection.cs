namespace Dlp.EndToEnd.Tests.Running;

/// <summary>Tests that share one proxy.</summary>
[CollectionDefinition(Name)]
#pragma warning disable CA1711 // xunit calls it a collection.
public sealed class StageCollection : ICollectionFixture<Stage>
#pragma warning restore CA1711
{
    public const string Name = "one proxy, one origin";
}
