using ItaRules.Scores;

namespace ItaRules.NationalYear;

/// <summary>Made-up agencies in the proportions of the country: provincial, municipal and subdistrict administrations, departments, schools.</summary>
internal static class AgencyNames
{
    private static readonly string[] provinces =
    [
        "กระบี่", "กาญจนบุรี", "กาฬสินธุ์", "กำแพงเพชร", "ขอนแก่น", "จันทบุรี", "ฉะเชิงเทรา", "ชลบุรี", "ชัยนาท", "ชัยภูมิ", "ชุมพร", "เชียงราย", "เชียงใหม่",
        "ตรัง", "ตราด", "ตาก", "นครนายก", "นครปฐม", "นครพนม", "นครราชสีมา", "นครศรีธรรมราช", "นครสวรรค์", "นนทบุรี", "นราธิวาส", "น่าน", "บึงกาฬ", "บุรีรัมย์",
        "ปทุมธานี", "ประจวบคีรีขันธ์", "ปราจีนบุรี", "ปัตตานี", "พระนครศรีอยุธยา", "พะเยา", "พังงา", "พัทลุง", "พิจิตร", "พิษณุโลก", "เพชรบุรี", "เพชรบูรณ์", "แพร่",
        "ภูเก็ต", "มหาสารคาม", "มุกดาหาร", "แม่ฮ่องสอน", "ยโสธร", "ยะลา", "ร้อยเอ็ด", "ระนอง", "ระยอง", "ราชบุรี", "ลพบุรี", "ลำปาง", "ลำพูน", "เลย", "ศรีสะเกษ",
        "สกลนคร", "สงขลา", "สตูล", "สมุทรปราการ", "สมุทรสงคราม", "สมุทรสาคร", "สระแก้ว", "สระบุรี", "สิงห์บุรี", "สุโขทัย", "สุพรรณบุรี", "สุราษฎร์ธานี", "สุรินทร์",
        "หนองคาย", "หนองบัวลำภู", "อ่างทอง", "อำนาจเจริญ", "อุดรธานี", "อุตรดิตถ์", "อุทัยธานี", "อุบลราชธานี",
    ];

    private static readonly string[] beginnings = ["หนอง", "บ้าน", "ดอน", "โคก", "ห้วย", "บาง", "ท่า", "คลอง", "วัง", "นา", "แม่", "โพธิ์", "สระ", "ทุ่ง", "เขา", "ป่า"];

    private static readonly string[] endings =
        ["แก้ว", "ทอง", "งาม", "ใหญ่", "น้อย", "ขาว", "แดง", "เหนือ", "ใต้", "กลาง", "สว่าง", "ไทร", "ยาง", "มะขาม", "บัว", "ไผ่", "ม่วง", "ตาล", "สัก", "หลวง", "เจริญ", "สูง", "ลาด", "ไร่", "เกษม"];

    /// <summary>The agency with a number. No two of a country have the same name and province.</summary>
    public static Agency Of(int number)
    {
        var province = provinces[number % provinces.Length];
        var place = number / provinces.Length;
        var name = beginnings[place % beginnings.Length] + endings[place / beginnings.Length % endings.Length];
        return (number % 1000) switch
        {
            < 9 => new($"องค์การบริหารส่วนจังหวัด{province} {number}", "province", Province: province),
            < 306 => new($"เทศบาลตำบล{name}", "municipality", $"{name}เมือง", province),
            < 943 => new($"องค์การบริหารส่วนตำบล{name}", "subdistrict", $"{name}เมือง", province),
            < 970 => new($"โรงเรียน{name}", "school", Province: province),
            _ => new($"กรม{name} {number}", "department"),
        };
    }
}
