using System.CommandLine;
using ItaRules.Cli.CommandLine;

namespace ItaRules.Cli.Commands;

/// <summary><c>ita progress</c>: the file in which staff record what was done of a plan.</summary>
internal sealed class ProgressCommand : ItaCommand
{
    public ProgressCommand(Session session)
        : base("progress", new("บันทึกความก้าวหน้าของมาตรการ: สร้างแบบบันทึกและตรวจสิ่งที่บันทึก", "the record of what was done of a plan: makes the form and checks what is entered"), session)
    {
        Subcommands.Add(new ProgressNewCommand(session));
        Subcommands.Add(new ProgressCheckCommand(session));
    }

    /// <inheritdoc/>
    public override IReadOnlyList<Example> Examples { get; } =
    [
        new("ita progress new ita:2568 scores.json --out progress.xlsx", new("แบบบันทึกใน Excel สำหรับเจ้าหน้าที่", "a form in Excel for staff")),
        new("ita progress check progress.xlsx ita:2568 scores.json", new("ตรวจแบบที่กรอกแล้ว", "checks a form that was filled in")),
    ];

    /// <inheritdoc/>
    protected override int Run(ParseResult values)
    {
        var names = string.Join(", ", Subcommands.Select(command => command.Name));
        throw new UsageException(new($"ต้องระบุคำสั่ง: {names}", $"a command is needed: {names}"));
    }
}
