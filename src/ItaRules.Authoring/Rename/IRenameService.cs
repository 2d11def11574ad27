namespace ItaRules.Authoring.Rename;

/// <summary>Gives something another name, everywhere in the project.</summary>
public interface IRenameService
{
    /// <summary>What would be renamed at <paramref name="position"/>, or why it cannot be; null where nothing is named.</summary>
    public RenameTarget? Prepare(AuthoringContext context, int position);

    /// <summary>
    /// The changes that rename what is named at <paramref name="position"/>, or why it cannot have that name; null where nothing is named.
    /// Texts and comments stay as they are; every name means the same as before.
    /// </summary>
    /// <param name="context">The file.</param>
    /// <param name="position">A place in it.</param>
    /// <param name="newName">The new name, with or without quotes.</param>
    public RenameResult? Rename(AuthoringContext context, int position, string newName);
}
