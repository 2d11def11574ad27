using System.Text;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Validation;
using ItaRules.Reports.Documents;
using ItaRules.Reports.Writing;

namespace ItaRules.Reports.Tests.Infrastructure;

/// <summary>Documents as the writers write them.</summary>
internal static class Written
{
    public static byte[] Bytes(Document document, string form)
    {
        using var memory = new MemoryStream();
        DocumentForm.Find(form)!.CreateWriter().Write(document, memory);
        return memory.ToArray();
    }

    public static string Text(Document document, string form) => Encoding.UTF8.GetString(Bytes(document, form));

    /// <summary>What is wrong with an office file by its own schema.</summary>
    public static IReadOnlyList<string> Faults(byte[] content, string form)
    {
        using var memory = new MemoryStream(content);
        using OpenXmlPackage package = form == "docx" ? WordprocessingDocument.Open(memory, false) : SpreadsheetDocument.Open(memory, false);
        return [.. new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Microsoft365).Validate(package).Select(fault => $"{fault.Part?.Uri} {fault.Path?.XPath}: {fault.Description}")];
    }
}
