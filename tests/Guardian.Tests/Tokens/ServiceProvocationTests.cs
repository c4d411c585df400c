using System.Text;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Tests.Tokens;

/// <summary>Each service's own anchors, again and again, with text behind them that nearly fits: the worst a prompt can do to it.</summary>
public sealed class ServiceProvocationTests
{
    private const int Small = 6_000;
    private const int Large = 24_000;

    public static TheoryData<string> Services => [.. DetectorCatalogue.All.OfType<ServiceTokenDetector>().Select(service => service.Name)];

    [Theory]
    [MemberData(nameof(Services))]
    public void Work_OnItsOwnAnchors_GrowsNoFasterThanTheText(string name)
    {
        var service = DetectorCatalogue.All.Single(detector => detector.Name == name);
        foreach (var anchor in service.Anchors.Literals.Concat(service.Anchors.CaselessLiterals))
        {
            foreach (var filler in new[] { "", "=", "-a-1-b-2-c-3-d-4", "=9f86d081884c7d65a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08" })
            {
                var small = Scanned.Steps(service, Repeat(anchor + filler, Small));
                var large = Scanned.Steps(service, Repeat(anchor + filler, Large));
                // The end of a text cuts off at most one run (1,024 characters) of each anchor it holds.
                Assert.True(large <= 4.5 * small + 200_000, $"{name} on {anchor}{filler}: {small} steps, then {large}");
                Assert.True(large <= Large * 1000L, $"{name} on {anchor}{filler}: {large} steps for {Large} characters");
            }
        }
    }

    private static string Repeat(string piece, int length)
    {
        var builder = new StringBuilder(length + piece.Length);
        while (builder.Length < length)
            builder.Append(piece);
        return builder.ToString(0, length);
    }
}
