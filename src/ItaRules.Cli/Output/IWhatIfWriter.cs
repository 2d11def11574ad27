namespace ItaRules.Cli.Output;

/// <summary>Writes answers to questions of the form "what if", one sheet after the other, in one form.</summary>
internal interface IWhatIfWriter : IDisposable
{
    /// <summary>Writes the answer for one sheet.</summary>
    public void Write(WhatIfAnswer answer);
}
