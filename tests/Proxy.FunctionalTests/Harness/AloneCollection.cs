namespace Dlp.Proxy.FunctionalTests.Harness;

/// <summary>Tests that measure the process run while nothing else does.</summary>
[CollectionDefinition("alone", DisableParallelization = true)]
public sealed class AloneCollection;
