using Dlp.Guardian.Detection;
using Dlp.Guardian.Normalisation;

namespace Dlp.Guardian.Views;

/// <summary>Runs the detectors over one view.</summary>
internal interface IViewReader
{
    /// <summary>Reads a view and adds what is found, with spans of the view's source; what went wrong, or nothing.</summary>
    string Read(in NormalisedText view, List<Candidate> found);
}
