using ItaRules.Text;

namespace ItaRules.LanguageServer.Projects;

/// <summary>What the person at the editor reads about the work on projects.</summary>
internal static class ProjectTexts
{
    /// <summary>Scores are being read.</summary>
    public static readonly LocalizedText ReadingScores = new("กำลังอ่านผลคะแนน", "Reading scores");

    /// <summary>A rule cannot be explained without scores.</summary>
    public static readonly LocalizedText NoSheet = new(
        "โครงการนี้ยังไม่มีใบคะแนน นำเข้าคะแนนก่อนแล้วจึงดูคำอธิบายได้", "This project has no score sheet yet; import scores first, and the rule can be explained.");

    /// <summary>How many sheets have been read.</summary>
    public static LocalizedText SheetsRead(int sheets) => new(
        FormattableString.Invariant($"อ่านแล้ว {sheets:N0} ใบ"), FormattableString.Invariant($"{sheets:N0} sheets read"));

    /// <summary>No sheet has this name.</summary>
    public static LocalizedText NoSuchSheet(string name) => new($"ไม่มีใบคะแนน “{name}” แล้ว", $"There is no score sheet “{name}” any more.");

    /// <summary>No project is in this folder.</summary>
    public static LocalizedText NoProject(string folder) => new($"ไม่พบโครงการใน {folder} (ไม่มี ita.json)", $"There is no project in {folder} (no ita.json).");

    /// <summary>An address is not that of a file.</summary>
    public static LocalizedText NoFile(string address) => new($"{address} ไม่ใช่ไฟล์ในเครื่องนี้", $"{address} is not a file on this computer.");

    /// <summary>A file cannot be written.</summary>
    public static LocalizedText NotWritable(string path) => new(
        $"เขียนไฟล์ {path} ไม่ได้ ตรวจว่ามีสิทธิ์เขียนและไม่มีโปรแกรมอื่นเปิดอยู่", $"{path} cannot be written; may it be written to, and is it open in another program?");

    /// <summary>A file would be replaced.</summary>
    public static LocalizedText TargetExists(string path) => new($"มีไฟล์ {path} อยู่แล้ว", $"{path} exists already.");

    /// <summary>An import gave no sheet.</summary>
    public static LocalizedText NothingImported(string name) => new(
        $"อ่านคะแนนจาก {name} ไม่ได้ จึงไม่ได้เขียนไฟล์", $"No scores could be read from {name}, so nothing is written.");

    /// <summary>A rule is of another year than the chosen sheet.</summary>
    public static LocalizedText OtherYear(string rule, int year) => new(
        FormattableString.Invariant($"กฎ {rule} เป็นของปีอื่น จึงไม่ใช้กับคะแนนปี {year}"), FormattableString.Invariant($"The rule {rule} is of another year and does not apply to scores of {year}."));

    /// <summary>A rule has errors.</summary>
    public static LocalizedText RuleWithErrors(string rule) => new(
        $"กฎ {rule} ยังมีข้อผิดพลาด แก้ให้ถูกก่อนแล้วจึงดูคำอธิบายได้", $"The rule {rule} has errors; mend them first, and it can be explained.");

    /// <summary>An issue with its number, as it is printed; without a title when the edition has no such issue.</summary>
    public static LocalizedText Issue(int number, LocalizedText? title) => title is { } known
        ? new(FormattableString.Invariant($"ประเด็นที่ {number} {known.Thai}"), FormattableString.Invariant($"Issue {number}: {known.English}"))
        : new(FormattableString.Invariant($"ประเด็นที่ {number}"), FormattableString.Invariant($"Issue {number}"));

    /// <summary>What is to be kept up.</summary>
    public static LocalizedText KeepUp(string scores) => new($"รักษาระดับ {scores}", $"Keep up {scores}");

    /// <summary>Measures are wanted for a score, and none answers.</summary>
    public static LocalizedText NoMeasure(string score) => new($"ไม่มีมาตรการใดประกาศไว้สำหรับ {score}", $"no measure is declared for {score}");
}
