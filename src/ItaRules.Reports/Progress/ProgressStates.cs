using ItaRules.Text;

namespace ItaRules.Reports.Progress;

/// <summary>How states are written in files.</summary>
internal static class ProgressStates
{
    private static readonly (ProgressState State, string Code, LocalizedText Name)[] states =
    [
        (ProgressState.NotStarted, "notStarted", new("ยังไม่เริ่ม", "not started")),
        (ProgressState.InProgress, "inProgress", new("กำลังดำเนินการ", "in progress")),
        (ProgressState.Done, "done", new("แล้วเสร็จ", "done")),
        (ProgressState.Cancelled, "cancelled", new("ยกเลิก", "cancelled")),
    ];

    /// <summary>The words that staff may enter, for messages.</summary>
    public static LocalizedText All { get; } = new(string.Join(", ", states.Select(state => state.Name.Thai)), string.Join(", ", states.Select(state => state.Name.English)));

    /// <summary>The word in JSON.</summary>
    public static string CodeOf(ProgressState state) => states[(int)state].Code;

    /// <summary>The word that people read.</summary>
    public static LocalizedText NameOf(ProgressState state) => states[(int)state].Name;

    /// <summary>The state with this word, in JSON's or either language's form; null when there is none.</summary>
    public static ProgressState? Find(string word)
    {
        foreach (var (state, code, name) in states)
        {
            if (NameText.Same(word, code) || NameText.Same(word, name.Thai) || NameText.Same(word, name.English))
                return state;
        }

        return null;
    }
}
