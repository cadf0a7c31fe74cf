package org.rapport.platform;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Message;

/**
 * What one module holds of people, to be found, handed out to them and erased (mission C17). Each
 * module that holds any has an application-scoped bean of this; all of it happens in the caller's
 * transaction.
 */
public interface PersonalData {

  /** Name of the module; keys are its own. */
  String module();

  /** What may be of this person, but nothing that is kept from who asks. */
  List<PersonRecord> find(Person person);

  /** What the person of these records is known by in them. */
  Person known(Collection<String> keys);

  /** What {@link #erase} would do now. */
  Erasure foresee(Person person, Collection<String> keys);

  /** Takes out what is the person's, and leaves bare facts where figures need them. */
  Erasure erase(Person person, Collection<String> keys);

  /** As {@link #known}, of what a backup has brought back, and for nobody but Rapport itself. */
  Person knownAgain(Collection<String> keys);

  /**
   * Takes out again what a backup has brought back, whatever may be under way by that backup; keys
   * of what is not there are passed over. For nobody but Rapport itself.
   */
  void eraseAgain(Person person, Collection<String> keys);

  /** Hands out all that is the person's own, and nothing that belongs to others. */
  void export(Person person, Collection<String> keys, Folder folder) throws IOException;

  /** Where files for a person are put. */
  interface Folder {

    /** Writes what a file holds; {@code out} stays open. */
    interface Content {
      void writeTo(OutputStream out) throws IOException;
    }

    /**
     * @param name of the file, with folders
     * @param what says what is in it, for the index
     */
    void put(String name, Message what, Content content) throws IOException;
  }
}
