using System.Reflection;
using System.Runtime.CompilerServices;
using ItaRules.Benchmarks.Start;

/// <summary>
/// Run by .NET before a program that is started with this assembly in <c>DOTNET_STARTUP_HOOKS</c>, which finds it by this name outside of any namespace. When the program
/// ends, what had to be compiled while it ran is in the file that <c>ITA_START_PROFILE</c> names.
/// </summary>
internal static class StartupHook
{
    private static CompiledMethods? compiled;

    public static void Initialize()
    {
        // A program that starts the one to be recorded hands the variables on.
        if (Environment.GetEnvironmentVariable("ITA_START_PROFILE") is not { Length: > 0 } file || Assembly.GetEntryAssembly() == typeof(StartupHook).Assembly)
            return;
        compiled = new CompiledMethods();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Write(file);
    }

    // Apart from the rest, so that nothing of it is compiled before the recording has ended.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private static void Write(string file)
    {
        var methods = compiled!.Stop();
        var profile = new StartProfile();
        var written = methods.Count(profile.Add);
        profile.Save(file);
        Console.Error.WriteLine($"{methods.Count} methods were compiled, {written} of them are in {file}");
    }
}
