package org.rapport.platform.erasures;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.Person;
import org.rapport.platform.PersonalData;

/** Erases in every module what a backup has brought back, all of it or nothing. */
@ApplicationScoped
@Transactional
class EraseAgain {

  private final Iterable<PersonalData> modules;
  private final ErasureNotes notes;
  private final AuditTrail audit;

  protected EraseAgain() {
    this((Iterable<PersonalData>) null, null, null);
  }

  @Inject
  EraseAgain(@Any Instance<PersonalData> modules, ErasureNotes notes, AuditTrail audit) {
    this((Iterable<PersonalData>) modules, notes, audit);
  }

  EraseAgain(Iterable<PersonalData> modules, ErasureNotes notes, AuditTrail audit) {
    this.modules = modules;
    this.notes = notes;
    this.audit = audit;
  }

  /**
   * @return whether this was the one to do it
   */
  boolean of(ErasureNote note) {
    if (!notes.add(note, true)) {
      return false;
    }
    Person person = Person.NOBODY;
    for (PersonalData module : modules) {
      person = person.and(module.knownAgain(note.keys(module.module())));
    }
    for (PersonalData module : modules) {
      module.eraseAgain(person, note.keys(module.module()));
    }
    audit.record("erasure.repeated", "erasure", note.id().toString());
    return true;
  }
}
