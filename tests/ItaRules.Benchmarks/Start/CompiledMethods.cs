using System.Diagnostics.Tracing;
using System.Reflection;

namespace ItaRules.Benchmarks.Start;

/// <summary>Listens to the runtime and keeps which methods it compiles.</summary>
internal sealed class CompiledMethods : EventListener
{
    private const EventKeywords Compiling = (EventKeywords)0x10;
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(300);

    private readonly List<nint> handles = [];
    private DateTime last = DateTime.UtcNow;

    /// <summary>Ends the recording.</summary>
    /// <returns>The methods, in the order in which they were compiled; of generic ones the form that the runtime shares between reference types.</returns>
    public IReadOnlyList<MethodBase> Stop()
    {
        // The runtime hands its events over on a thread of its own, and does not say which was the last.
        while (true)
        {
            lock (handles)
            {
                if (DateTime.UtcNow - last > Quiet)
                    break;
            }

            Thread.Yield();
        }

        Dispose();
        return [.. handles.Select(MethodAt).OfType<MethodBase>().Where(method => method.DeclaringType is { Assembly: { IsDynamic: false } assembly } && assembly != typeof(CompiledMethods).Assembly)];
    }

    /// <inheritdoc/>
    protected override void OnEventSourceCreated(EventSource eventSource)
    {
        if (eventSource.Name == "Microsoft-Windows-DotNETRuntime")
            EnableEvents(eventSource, EventLevel.Verbose, Compiling);
    }

    /// <inheritdoc/>
    protected override void OnEventWritten(EventWrittenEventArgs eventData)
    {
        if (eventData.EventName?.StartsWith("MethodLoadVerbose", StringComparison.Ordinal) != true)
            return;
        lock (handles)
        {
            handles.Add((nint)(ulong)eventData.Payload![0]!);
            last = DateTime.UtcNow;
        }
    }

    // What reflection offers in public asks for the declaring type of a generic method beside its handle; the runtime knows it from the handle alone.
    private static MethodBase? MethodAt(nint handle)
    {
        const BindingFlags Hidden = BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance;
        var info = typeof(RuntimeMethodHandle).GetMethod("GetMethodInfo", Hidden)!.Invoke(RuntimeMethodHandle.FromIntPtr(handle), null)!;
        var declaring = typeof(RuntimeMethodHandle).GetMethods(Hidden)
            .First(method => method.Name == "GetDeclaringType" && method.GetParameters() is [{ ParameterType.IsInterface: true }]).Invoke(null, [info]);
        return (MethodBase?)typeof(Type).Assembly.GetType("System.RuntimeType")!.GetMethods(Hidden)
            .First(method => method.Name == "GetMethodBase" && method.GetParameters() is [_, { ParameterType.IsInterface: true }]).Invoke(null, [declaring, info]);
    }
}
