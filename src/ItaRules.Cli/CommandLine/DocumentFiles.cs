using ItaRules.Interchange.Files;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Writing;
using ItaRules.Reports.Writing.Docx;
using ItaRules.Scores;

namespace ItaRules.Cli.CommandLine;

/// <summary>Where documents go and in which form: one file, a folder with a file a sheet, or standard output. Each file is written whole or not at all.</summary>
internal sealed class DocumentFiles
{
    private readonly Host host;
    private readonly string? path;
    private readonly DocumentForm form;
    private readonly bool isFolder;
    private readonly IDocumentWriter writer;
    private readonly HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase);

    private DocumentFiles(Host host, string? path, DocumentForm form, bool isFolder, DocxTemplate? template)
    {
        this.host = host;
        this.path = path;
        this.form = form;
        this.isFolder = isFolder;
        writer = form.CreateWriter(template);
    }

    /// <summary>The words of <c>--format</c>.</summary>
    public static string Words { get; } = string.Join('|', DocumentForm.All.Select(form => form.Extension));

    /// <summary>Decides from what the command line says. A name with the ending of a form is a file, any other a folder.</summary>
    /// <param name="host">The world around the run.</param>
    /// <param name="path">The value of <c>--out</c>.</param>
    /// <param name="format">The value of <c>--format</c>.</param>
    /// <param name="templatePath">The value of <c>--template</c>.</param>
    /// <exception cref="UsageException">The values do not go together.</exception>
    public static DocumentFiles Parse(Host host, string? path, string? format, string? templatePath)
    {
        var asked = format is null ? null : DocumentForm.Find(format) ?? throw new UsageException(new(
            $"--format ไม่รู้จัก “{format}” ใช้ได้: {Words}", $"--format does not know “{format}”; it takes {Words}"));
        var extension = path is null ? "" : Path.GetExtension(path);
        var isFolder = path is not null && (path.EndsWith('/') || path.EndsWith('\\') || extension.Length == 0 || Directory.Exists(Path.GetFullPath(path, host.Directory)));
        var byName = isFolder || path is null ? null : DocumentForm.Find(extension) ?? throw new UsageException(new(
            $"ไม่รู้จักรูปแบบจากชื่อไฟล์ “{path}” ใช้ได้: {Words}", $"“{path}” has no ending that names a form; there are {Words}"));
        if (asked is not null && byName is not null && asked != byName)
            throw new UsageException(new($"--format {asked.Extension} ไม่ตรงกับชื่อไฟล์ “{path}”", $"--format {asked.Extension} does not go with “{path}”"));
        var form = asked ?? byName ?? DocumentForm.Find(path is null ? "md" : "docx")!;
        if (path is null && !form.IsText)
            throw new UsageException(new($"ไฟล์ {form.Extension} ต้องระบุชื่อด้วย --out", $"a {form.Extension} file needs a name: --out FILE.{form.Extension}"));
        if (templatePath is not null && form.Extension != "docx")
            throw new UsageException(new("--template ใช้กับ docx เท่านั้น", "--template is for docx only"));
        return new(host, path, form, isFolder, templatePath is null ? null : ReadTemplate(host, templatePath));
    }

    /// <summary>Makes sure that so many documents have room.</summary>
    /// <exception cref="UsageException">Several documents would go into one file.</exception>
    public void Require(int count)
    {
        if (count > 1 && !isFolder)
        {
            throw new UsageException(new(
                $"มีใบคะแนน {count} ใบ ให้ระบุโฟลเดอร์ใน --out เพื่อเขียนหน่วยงานละไฟล์ เช่น --out reports --format {form.Extension}",
                $"there are {count} score sheets; name a folder for a file each, as in --out reports --format {form.Extension}"));
        }
    }

    /// <summary>Writes a document.</summary>
    /// <param name="document">The document.</param>
    /// <param name="sheet">The sheet that it is about, which names its file in a folder.</param>
    /// <param name="kind">What kind of document it is, for the file's name.</param>
    /// <exception cref="UsageException">The file cannot be written.</exception>
    public void Write(Document document, ScoreSheet sheet, string kind)
    {
        if (path is null)
        {
            using var memory = new MemoryStream();
            writer.Write(document, memory);
            host.Output.Write(System.Text.Encoding.UTF8.GetString(memory.GetBuffer(), 0, (int)memory.Length));
            return;
        }

        var name = isFolder ? Path.Combine(path, NameOf(sheet, kind)) : path;
        var target = Path.GetFullPath(name, host.Directory);
        try
        {
            WholeFile.Write(target, stream => writer.Write(document, stream));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new UsageException(new(
                $"เขียนไฟล์ “{name}” ไม่ได้ ตรวจว่ามีสิทธิ์เขียนและไม่มีโปรแกรมอื่นเปิดอยู่",
                $"“{name}” cannot be written; may it be written to, and is it open in another program?"));
        }
    }

    private string NameOf(ScoreSheet sheet, string kind)
    {
        var agency = sheet.Agency.Name.Length > 0 ? sheet.Agency.Name : Path.GetFileNameWithoutExtension(sheet.Details.Name);
        var whole = FormattableString.Invariant($"{Safe(agency)}-{sheet.Edition.Year}-{kind}");
        var name = $"{whole}.{form.Extension}";
        for (var number = 2; !taken.Add(name); number++)
            name = FormattableString.Invariant($"{whole}-{number}.{form.Extension}");
        return name;
    }

    // Names of files must not lead to another folder, and some signs are not allowed on some systems.
    private static string Safe(string name)
    {
        var safe = string.Concat(name.Select(c => char.IsWhiteSpace(c) || char.IsControl(c) || "\\/:*?\"<>|.".Contains(c) ? '-' : c)).Trim('-');
        return safe.Length == 0 ? "agency" : safe.Length > 80 ? safe[..80] : safe;
    }

    private static DocxTemplate ReadTemplate(Host host, string path)
    {
        var target = Path.GetFullPath(path, host.Directory);
        try
        {
            using var stream = File.OpenRead(target);
            return DocxTemplate.Read(stream) ?? throw new UsageException(new(
                $"“{path}” ไม่ใช่ไฟล์ Word (.docx) ที่เปิดได้ ถ้าเป็น .doc ให้บันทึกใหม่เป็น .docx",
                $"“{path}” is no Word file that can be opened (.docx); save a .doc as .docx first"));
        }
        catch (Exception exception) when (FileFault.IsFileFault(exception))
        {
            throw new UsageException(new($"อ่านแม่แบบ “{path}” ไม่ได้", $"the template “{path}” cannot be read"));
        }
    }
}
