using System.Text;
using ItaRules.Diagnostics;
using ItaRules.Interchange.Files;
using ItaRules.Interchange.Import;
using ItaRules.Interchange.Scores;
using ItaRules.LanguageServer.Documents;
using ItaRules.LanguageServer.Projects;
using ItaRules.LanguageServer.Protocol.Handling;
using ItaRules.LanguageServer.Protocol.Queue;
using ItaRules.LanguageServer.Protocol.Rpc;
using ItaRules.LanguageServer.State;
using ItaRules.Text;
using ItaRules.Workspace;
using ItaRules.Workspace.Files;
using ItaRules.Workspace.Settings;

namespace ItaRules.LanguageServer.Handlers.Projects;

/// <summary><c>ita/import</c>: reads scores from a table or a document and writes a score sheet, whole or not at all.</summary>
internal sealed class ImportHandler : QueryHandler<ServerState, Lsp.ImportParams, Lsp.ImportResult>
{
    /// <inheritdoc/>
    public override string Method => "ita/import";

    /// <inheritdoc/>
    protected override ValueTask<Lsp.ImportResult?> HandleAsync(Lsp.ImportParams parameters, RequestContext<ServerState> context, CancellationToken cancellation)
    {
        var state = context.State;
        var source = PathOf(parameters.Source, state);
        var target = PathOf(parameters.Target, state);
        var settings = SettingsLoader.Load(new ProjectOptions { Directory = FilePath.Parent(target)! }, state.Projects.Files);
        var language = state.ChosenLanguage ?? settings.Settings.Language ?? state.Language;
        if (!parameters.Overwrite && File.Exists(target))
            throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.TargetExists(target).In(language));

        var result = Import(source, settings, new ScoreReadOptions { Edition = parameters.Edition }, language);
        if (result.Sheets.IsEmpty)
            throw new RpcException(ErrorCode.RequestFailed, string.Join('\n', [ProjectTexts.NothingImported(FilePath.Name(source)).In(language), .. Errors(result, language)]));
        cancellation.ThrowIfCancellationRequested();
        Write(target, result, language);

        // A client that does not watch files would not tell of the new one.
        context.Queue.Enqueue(new Mutation<ServerState>(Method, later => ValueTask.FromResult(later with { Projects = later.Projects.Refresh([target]) })));
        var scores = result.Sheets.Sum(sheet => sheet.ReportedValues().Count(value => !double.IsNaN(value)));

        // What is left out without a word (running text, a column of numbers) needs no look.
        var doubts = result.Report.Entries.Count(entry => entry.Kind is ImportEntryKind.Corrected or ImportEntryKind.Doubtful
            || (entry.Kind == ImportEntryKind.LeftOut && entry.Message.Severity != Severity.Hidden));
        return ValueTask.FromResult<Lsp.ImportResult?>(new Lsp.ImportResult(scores, doubts, ImportMarkdown.Of(result.Report, language)));
    }

    private static string PathOf(Lsp.DocumentUri uri, ServerState state) =>
        DocumentPath.Of(uri) ?? throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NoFile(uri.Text).In(state.Language));

    private static ImportResult Import(string source, LoadedSettings settings, ScoreReadOptions options, Language language)
    {
        try
        {
            using var stream = PhysicalFileSystem.Instance.OpenRead(source);
            return ScoreImporter.Import(stream, FilePath.Name(source), settings.Catalogs, options);
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            throw new RpcException(ErrorCode.RequestFailed, FileFault.Describe(source, exception).GetMessage(language));
        }
    }

    private static void Write(string target, ImportResult result, Language language)
    {
        try
        {
            WholeFile.Write(target, stream =>
            {
                using var writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true) { NewLine = "\n" };
                if (result.Sheets is [var only])
                    ScoreSheetWriter.Write(writer, only);
                else
                    ScoreSheetWriter.WriteLines(writer, result.Sheets);
            });
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            throw new RpcException(ErrorCode.RequestFailed, ProjectTexts.NotWritable(target).In(language));
        }
    }

    // Enough to act on; the rest is most likely the same again.
    private static IEnumerable<string> Errors(ImportResult result, Language language) => result.Diagnostics
        .Where(one => one.Severity == Severity.Error).Take(3).Select(one => $"{one.Location}: {one.GetMessage(language)}");
}
