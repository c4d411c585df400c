namespace Dlp.Proxy.Exchanges;

/// <summary>One exchange's share of the <see cref="InspectionBudget"/>; follows what the exchange really holds, and goes back on disposal.</summary>
internal sealed class BudgetReservation(InspectionBudget budget) : IDisposable
{
    private long _bytes;

    /// <summary>Reserves up to this much in all; false when the budget has no room, and then nothing changed.</summary>
    public bool TryGrowTo(long bytes)
    {
        if (bytes <= _bytes)
        {
            return true;
        }

        if (!budget.TryReserve(bytes - _bytes))
        {
            return false;
        }

        _bytes = bytes;
        return true;
    }

    /// <summary>Gives back what is beyond this much.</summary>
    public void ShrinkTo(long bytes)
    {
        if (bytes < _bytes)
        {
            budget.Release(_bytes - bytes);
            _bytes = bytes;
        }
    }

    public void Dispose() => ShrinkTo(0);
}
