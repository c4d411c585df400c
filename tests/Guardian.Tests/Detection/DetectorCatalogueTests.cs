using System.Buffers;
using System.Text;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;
using Dlp.Guardian.Review;
using Dlp.Guardian.Tests.Normalisation;
using Dlp.Guardian.Types;
using Dlp.Policy.Words;
using FsCheck;
using FsCheck.Fluent;

namespace Dlp.Guardian.Tests.Detection;

public sealed class DetectorCatalogueTests
{
    public static TheoryData<string> Detectors => [.. DetectorCatalogue.All.Select(detector => detector.Name)];

    // Each piece, repeated, invites some detector to look at the same text again and again.
    private static readonly string[] Provocations =
    [
        "@", "a@", "a.", "a@a.", "あ@", "=@", "1", "1-", "1 ", "4111 ", "4111111111111111 ", "+1", "(", "0", "090-", "03 ", "DE89", "DE89 3704 ", "ghp_", "ghp_a", "github_pat_", "github_pat_a_",
        "sk-", "sk-a", "sk-ant-", "sk-ant-api03-", "sk-proj-", "xoxb-", "xoxb-1-", "hooks.slack.com/services/T/", "AIza", "AIzaA", "AKIA", "AKIAAAAAAAAAAAAAAAAA ", "secret_access_key", "aws_secret ", "eyJ", ".eyJ", "eyJ.", ".eyJhbGciOiJub25lIn0",
        "-----BEGIN ", "-----BEGIN PRIVATE KEY-----", "-----BEGIN PRIVATE KEY-----\na", "-----", "://", "a://b:c", "://a:b@", "password", "password=", "Password=a;Server=", "pwd=\"", "api_key: ", "secret=\"a", "Key", "パスワード", "パスワードは「", "password is ", "curl -u a:", "mysql -p", "identified by ", "net user ", "machine login password ",
        ":5432:", "kind: Secret\ndata:\n", "oracle:thin:a/", "$6$a", "Basic YTpi", "Bearer ", "cookie: sid=", "sessionid=a; cookie:", "?sig=a", "PuTTY-User-Key-File-", "<RSAKeyValue><D>", "{\"kty\":\"d\":\"", "LS0tLS1CRUdJTi", "p12 MII", "secret key\n", "getConnection(", "auth=(\"", "1A1zP1eP5QGefi2DMPTfTL5SLmv7DivfNa ", "0x5aAeb6053F3E94C9b9A09f33669435E7Ef1BeAed,", "cvv ", "exp 1", "bic A", "bank account 1 ", "証券コード", "B-AB 1", "RSSMRA85T10", "a", "\n", "\u0301",
    ];

    private static readonly SearchValues<char> Expanding = SearchValues.Create("㍻㍿㌔ﬁ½\uFDFA");

    [Fact]
    public void NamesAreUnique_TypesAreInTheCatalogue_AndEveryTypeHasADetector()
    {
        Assert.Equal(DetectorCatalogue.All.Length, DetectorCatalogue.All.Select(detector => detector.Name).Distinct(StringComparer.Ordinal).Count());
        Assert.Equal(SensitiveInformationTypes.All.Select(type => type.Id).Order(StringComparer.Ordinal), DetectorCatalogue.All.Select(detector => detector.Type.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
        foreach (var type in SensitiveInformationTypes.All)
        {
            Assert.Matches("^[A-Z][A-Z0-9_]+$", type.Id);
            Assert.Matches("^[A-Z]{2,32}$", type.PlaceholderTag);
            Assert.InRange(type.DefaultConfidence, 0.01, 0.99);
            Assert.NotEmpty(type.Standard);
            Assert.NotEmpty(type.NameJa);
        }

        Assert.Equal(SensitiveInformationTypes.All.Length, SensitiveInformationTypes.All.Select(type => type.PlaceholderTag).Distinct(StringComparer.Ordinal).Count());
    }

    [Theory]
    [MemberData(nameof(Detectors))]
    public void Work_GrowsNoFasterThanTheText(string name)
    {
        var detector = DetectorCatalogue.All.Single(candidate => candidate.Name == name);
        foreach (var piece in Provocations)
        {
            var small = Scanned.Steps(detector, Repeat(piece, 20_000));
            var large = Scanned.Steps(detector, Repeat(piece, 80_000));
            // Four times the text, four times the work; and never more than a constant number of looks at each character.
            Assert.True(large <= 4.5 * small + 20_000, $"{name} on {piece}: {small} steps, then {large}");
            Assert.True(large <= 80_000L * 600, $"{name} on {piece}: {large} steps for 80000 characters");
        }
    }

    [Theory]
    [MemberData(nameof(Detectors))]
    public void Provocation_TakesBoundedTime(string name)
    {
        // Steps are what detectors say they do; this catches work nobody charged for. A quadratic scan of 2 MB takes minutes.
        var detector = DetectorCatalogue.All.Single(candidate => candidate.Name == name);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        foreach (var piece in new[] { "a@", "ghp_a", ".eyJ", "-----BEGIN PRIVATE KEY-----\na", "a://b:c", "password=", "4111 ", "AKIA", "secret_access_key", "DE89", "xoxb-1-", "sk-ant-api03-" })
            Scanned.Steps(detector, Repeat(piece, 500_000));
        Assert.True(clock.Elapsed < TimeSpan.FromSeconds(60), clock.Elapsed.ToString());
    }

    [Fact]
    public void NaughtyText_NeverThrows_AndEveryFindingMapsToItsText()
    {
        var property = Prop.ForAll(NaughtyText.Arbitrary, text =>
        {
            var inspection = Scanned.Inspect(text);
            var lastEnd = 0;
            foreach (var finding in inspection.Findings)
            {
                if (finding.Start < lastEnd || finding.Start >= finding.End || finding.End > text.Length)
                    return false;
                lastEnd = finding.End;
            }

            return inspection.Completeness == Completeness.Complete && inspection.Reason.Length == 0;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);
    }

    [Fact]
    public void MatchedText_IsWhatItsOriginalSpanNormalisesTo()
    {
        var property = Prop.ForAll(NaughtyText.Arbitrary, text =>
        {
            var normalised = new TextNormaliser().Normalise(text);
            var context = new DetectionContext();
            var spy = new Fingerprinter();
            context.Begin(normalised, new WorkBudget(TimeProvider.System, TimeSpan.FromMinutes(1), CancellationToken.None), spy, 1000);
            context.Numbers.Build(normalised.Span);
            foreach (var detector in DetectorCatalogue.All)
                detector.Scan(context, context.Numbers.FirstCountryCode < 0 || !detector.Anchors.CountryCode ? 0 : context.Numbers.FirstCountryCode);
            foreach (var candidate in context.Candidates)
            {
                // The fingerprint is of the matched text, so equal fingerprints mean equal text.
                var alone = new TextNormaliser().Normalise(text[candidate.Start..candidate.End]).Span;
                var forms = Enum.GetValues<FingerprintForm>();
                var equal = false;
                foreach (var form in forms)
                    equal |= spy.Compute(candidate.Detector.Type.Id, alone, form) == candidate.Fingerprint;
                // A finding may start or end inside a character that stands for several (㍻) or among reordered marks: then its source holds more.
                var source = text.AsSpan(candidate.Start, candidate.End - candidate.Start);
                if (!equal && !source.ContainsAny(Expanding) && !HasMark(source))
                    return false;
            }

            return true;
        });
        Check.One(Config.QuickThrowOnFailure.WithMaxTest(1000), property);
    }

    [Theory]
    [InlineData("Please summarise the meeting notes and list the open questions for Monday in plain words.")]
    [InlineData("会議の議事録を要約して、月曜日までの宿題を箇条書きにしてください。コーヒーの発注も忘れずに。")]
    [InlineData("def add(a, b):\n    return a + b  # 2024-01-15, v1.2.3, 192.168.0.1, #ff00aa\n")]
    [InlineData("{\"model\":\"gpt-4o\",\"temperature\":0.7,\"max_tokens\":4096,\"id\":\"550e8400-e29b-41d4-a716-446655440000\"}")]
    [InlineData("価格は12,800円(税込14,080円)、在庫は1,234,567個、2026年11月21日現在。")]
    [InlineData("sha1 da39a3ee5e6b4b0d3255bfef95601890afd80709 sha256 e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    [InlineData("epoch 1700000000 1700000000000 1700000000000000, pi 3.141592653589793, π≈3.14159265358979323846")]
    [InlineData("SELECT * FROM users WHERE password IS NULL AND task-id = 'sk-learn' -- disk-full risk-averse")]
    [InlineData("<img src=\"icon@2x.webp\"> .class{color:#123456} @import url(https://cdn.acme.com/a.css);")]
    public void OrdinaryText_HasNoFindings(string text)
    {
        var inspection = Scanned.Inspect(text);
        Assert.Equal(Completeness.Complete, inspection.Completeness);
        Assert.DoesNotContain(inspection.Findings, finding => finding.Confidence >= 0.5);
    }

    [Fact]
    public void Anchors_AreInEveryPositive_SoThePrefilterLosesNothing()
    {
        // What a detector finds when it is always asked, the whole pipeline finds too.
        string[] texts = ["taro@acme.com", "090-1234-5678", "4111111111111111", "DE89370400440532013000", "1234 5678 9018", "postgres://a:hunter2@b/c", "Server=x;PASSWORD=hunter2", Secrets.GitHubInText];
        var context = new DetectionContext();
        foreach (var text in texts)
        {
            context.Begin(new NormalisedText(text), new WorkBudget(TimeProvider.System, TimeSpan.FromMinutes(1), CancellationToken.None), new Fingerprinter(), 100);
            context.Numbers.Build(text);
            foreach (var detector in DetectorCatalogue.All)
                detector.Scan(context, 0);
            var asked = context.Candidates.Select(candidate => candidate.Detector.Type.Id).Distinct(StringComparer.Ordinal);
            Assert.All(asked, type => Assert.NotEmpty(Scanned.Inspect(text, type).Findings));
            Assert.NotEmpty(asked);
        }
    }

    private static bool HasMark(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (FoldingTable.Instance.CombiningClass(c) != 0 || FoldingTable.Instance.Joins(c))
                return true;
        }

        return false;
    }

    private static string Repeat(string piece, int length)
    {
        var builder = new StringBuilder(length + piece.Length);
        while (builder.Length < length)
            builder.Append(piece);
        return builder.ToString(0, length);
    }

    private static class Secrets
    {
        public const string GitHubInText = "x 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";
    }
}
