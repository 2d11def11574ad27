namespace ItaRules.Reports.Facts;

/// <summary>What follows from a score, in the words that the published analyses use.</summary>
public enum Judgement
{
    /// <summary>ข้อบกพร่อง: has to be put right.</summary>
    Defect,

    /// <summary>ปรับปรุง: not good enough yet.</summary>
    Improve,

    /// <summary>พัฒนา: good enough, and can be better.</summary>
    Develop,

    /// <summary>รักษาระดับ: to be kept up.</summary>
    Keep,
}
