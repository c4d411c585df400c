using Dlp.Guardian.Detection;

namespace Dlp.Guardian.Tests.Detection;

/// <summary>Anchors with too little or the wrong thing around them: where detectors that slice by prefix and suffix fail first.</summary>
public sealed class AnchorEdgeTests
{
    private const string Characters = "-_.=/+:~aA1bZ9 \n\"";

    public static TheoryData<string> Detectors => [.. DetectorCatalogue.All.Where(detector => detector.Anchors.Literals.Length + detector.Anchors.CaselessLiterals.Length > 0).Select(detector => detector.Name)];

    [Theory]
    [MemberData(nameof(Detectors))]
    public void AnchorAmongAnything_NeverThrows(string name)
    {
        var detector = DetectorCatalogue.All.Single(candidate => candidate.Name == name);
        var random = new Random(7);
        foreach (var anchor in detector.Anchors.Literals.Concat(detector.Anchors.CaselessLiterals))
        {
            Scanned.Steps(detector, anchor);
            for (var length = 1; length <= 48; length++)
            {
                Scanned.Steps(detector, anchor + new string(Characters[length % 10], length));
                Scanned.Steps(detector, anchor + new string(random.GetItems<char>("aA1bZ9kQ", length)));
                Scanned.Steps(detector, new string(random.GetItems<char>(Characters, random.Next(8))) + anchor + new string(random.GetItems<char>(Characters, length)) + anchor[..random.Next(anchor.Length)]);
            }
        }
    }
}
