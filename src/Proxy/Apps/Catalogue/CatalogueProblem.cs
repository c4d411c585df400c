namespace Dlp.Proxy.Apps.Catalogue;

/// <summary>One line of a catalogue file that was not taken.</summary>
/// <param name="Line">Line number from 1.</param>
/// <param name="Reason">What was expected.</param>
public sealed record CatalogueProblem(int Line, string Reason);
