using System.Collections.Immutable;
using Dlp.Guardian.Detection;
using Dlp.Guardian.Identifiers;

namespace Dlp.Guardian.Detectors.Contact;

/// <summary>How people are reached, and other personal data that no country issues.</summary>
internal static class ContactDetectors
{
    /// <summary>One line each.</summary>
    public static ImmutableArray<IDetector> All { get; } =
    [
        new EmailDetector(),
        new PhoneDetector(),
        new DateOfBirthDetector(),
        new UserNameDetector(),
        new IpAddressDetector(),
        new MacAddressDetector(),
        new IdentifierDetector(Imei.Format),
        new IdentifierDetector(Imsi.Format),
        new IdentifierDetector(Iccid.Format),
        new MachineReadableZoneDetector(),
        new UsAddressDetector(),
        new UkAddressDetector(),
        new GermanAddressDetector(),
        new FrenchAddressDetector(),
    ];
}
