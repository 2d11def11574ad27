using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Diagnosers;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using ItaRules.Benchmarks;
using ItaRules.Benchmarks.Editor;
using Perfolizer.Horology;

// By the clock and in another process, which BenchmarkDotNet does not measure: editor or editor-start [FOLDER OF A PUBLISHED SERVER].
if (args is ["editor-start", ..])
{
    EditorLatency.RunStarts(args.ElementAtOrDefault(1));
    return;
}

if (args is ["editor", ..])
{
    EditorLatency.Run(args.ElementAtOrDefault(1));
    return;
}

// In this process: no project is made and restored for each benchmark, so that it runs with nothing but the SDK.
var job = Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance).WithClock(new ProcessorTimeClock());
var config = DefaultConfig.Instance
    .AddJob(job)
    .AddDiagnoser(MemoryDiagnoser.Default)
    .HideColumns(Column.Job, Column.Toolchain, Column.IterationCount, Column.LaunchCount, Column.WarmupCount, Column.Error, Column.StdDev, Column.RatioSD, Column.AllocRatio)
    .WithSummaryStyle(SummaryStyle.Default.WithTimeUnit(TimeUnit.Microsecond));
BenchmarkSwitcher.FromAssembly(typeof(GeneratedRules).Assembly).Run(args, config);
