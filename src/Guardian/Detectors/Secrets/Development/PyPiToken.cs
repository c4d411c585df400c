using Dlp.Guardian.Tokens;

namespace Dlp.Guardian.Detectors.Secrets.Development;

/// <summary><c>pypi-</c> and a macaroon in base64url whose location is PyPI or TestPyPI.</summary>
internal static class PyPiToken
{
    public static SecretService Service { get; } = new(
        "PYPI_TOKEN", "PyPI API token", "PyPI API トークン", "PyPI help, API tokens; PEP 458 discussions, macaroons",
        TokenFormat.Of("pypi-AgEIcHlwaS5vcmc{base64url:70-1000}"),
        TokenFormat.Of("pypi-AgENdGVzdC5weXBpLm9yZw{base64url:70-1000}"));
}
