using Perfolizer.Horology;

namespace ItaRules.Benchmarks;

/// <summary>
/// Counts the processor time of this process, all threads, collector and compiler too. A machine that is busy with other things
/// then measures nearly the same as an idle one, which the clock on the wall does not.
/// </summary>
internal sealed class ProcessorTimeClock : IClock
{
    /// <inheritdoc/>
    public string Title => "processor time";

    /// <inheritdoc/>
    public bool IsAvailable => OperatingSystem.IsLinux() || OperatingSystem.IsWindows();

    /// <inheritdoc/>
    public Frequency Frequency { get; } = new(TimeSpan.TicksPerSecond);

    /// <inheritdoc/>
    public long GetTimestamp() => Environment.CpuUsage.TotalTime.Ticks;
}
