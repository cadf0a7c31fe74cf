package org.rapport.stakeholder.persons;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.platform.FileStore;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;
import org.rapport.stakeholder.CountedFactsChanged;
import org.rapport.stakeholder.UpkeepFacts;
import org.rapport.stakeholder.registry.KeepAnew;

/**
 * People in the registry: stakeholders themselves, and those through whom one is reached. Of a
 * stakeholder that is erased bare facts stay, so that figures do not change.
 */
@ApplicationScoped
class StakeholdersOfPerson implements PersonalData {

  private static final String MODULE = "stakeholder";
  private static final int MOST = 200;

  private final RegisteredPersons persons;
  private final HeldRows rows;
  private final ErasedRows erased;
  private final KeepAnew keepAnew;
  private final FileStore store;
  private final Event<CountedFactsChanged> counted;

  protected StakeholdersOfPerson() {
    this(null, null, null, null, null, null);
  }

  @Inject
  StakeholdersOfPerson(
      RegisteredPersons persons,
      HeldRows rows,
      ErasedRows erased,
      KeepAnew keepAnew,
      FileStore store,
      Event<CountedFactsChanged> counted) {
    this.persons = persons;
    this.rows = rows;
    this.erased = erased;
    this.keepAnew = keepAnew;
    this.store = store;
    this.counted = counted;
  }

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<PersonRecord> find(Person person) {
    return persons.find(person, MOST).stream()
        .map(
            found ->
                new PersonRecord(
                    MODULE,
                    (found.contact() ? Chosen.CONTACT : Chosen.STAKEHOLDER) + found.id(),
                    found.contact()
                        ? Message.of(MODULE, "person.found.contact", found.name(), found.of())
                        : Message.of(MODULE, "person.found.stakeholder", found.name()),
                    found.more()))
        .toList();
  }

  @Override
  public Person known(Collection<String> keys) {
    Chosen chosen = Chosen.of(keys);
    return persons.known(persons.withMerged(chosen.stakeholders()), chosen.contacts());
  }

  @Override
  public Erasure foresee(Person person, Collection<String> keys) {
    Chosen chosen = Chosen.of(keys);
    List<Long> staying = persons.underWay(chosen.stakeholders());
    return counted(persons.withMerged(chosen.without(staying)), chosen.contacts(), staying);
  }

  @Override
  public Erasure erase(Person person, Collection<String> keys) {
    Chosen chosen = Chosen.of(keys);
    List<Long> staying = persons.underWay(chosen.stakeholders());
    List<Long> going = persons.withMerged(chosen.without(staying));
    Erasure done = counted(going, chosen.contacts(), staying);
    takeOut(person, going, chosen.contacts());
    if (staying.isEmpty() && !keys.isEmpty()) {
      erased.maskImports(person.words());
    }
    return done;
  }

  @Override
  public Person knownAgain(Collection<String> keys) {
    return known(keys);
  }

  @Override
  public void eraseAgain(Person person, Collection<String> keys) {
    Chosen chosen = Chosen.of(keys);
    List<Long> back = persons.withMerged(chosen.stakeholders());
    takeOut(person, back, chosen.contacts());
    if (!keys.isEmpty()) {
      erased.maskImports(person.words());
    }
  }

  private void takeOut(Person person, List<Long> going, List<Long> contacts) {
    List<Long> reached = persons.reachedThrough(contacts);
    List<UpkeepFacts> stopped =
        rows.upkeep(going).stream().map(id -> new UpkeepFacts(id, null)).toList();
    rows.files(going).keySet().forEach(store::remove);
    erased.mask(going, person.words());
    erased.erase(going);
    erased.eraseContacts(contacts);
    erased.mask(reached, person.words());
    counted.fire(new CountedFactsChanged(stopped));
    keepAnew.of(going);
    keepAnew.of(reached);
  }

  private Erasure counted(List<Long> going, List<Long> contacts, List<Long> staying) {
    Map<Kind, Long> counts = rows.count(going);
    counts.merge(Kind.CONTACTS, rows.countContacts(contacts), Long::sum);
    return new Erasure(
            counts.entrySet().stream()
                .map(one -> new Erasure.Gone(one.getKey().words(), one.getValue()))
                .toList(),
            staying.stream()
                .map(id -> Message.of(MODULE, "person.stays.relationship", String.valueOf(id)))
                .toList())
        .of(MODULE, Chosen.keys(going, contacts));
  }

  @Override
  public void export(Person person, Collection<String> keys, Folder folder) throws IOException {
    Chosen chosen = Chosen.of(keys);
    List<Long> all = persons.withMerged(chosen.stakeholders());
    if (!all.isEmpty()) {
      for (Kind kind : Kind.values()) {
        if (kind.isTheirs()) {
          put(folder, kind.name().toLowerCase(Locale.ROOT), kind.words(), rows.json(kind, all));
        }
      }
      Map<Long, String> files = rows.files(all);
      for (long file : store.released(files.keySet())) {
        try (InputStream content = store.open(file)) {
          folder.put(
              "registry/files/" + files.get(file),
              Message.of(MODULE, "person.file"),
              content::transferTo);
        }
      }
    }
    if (!chosen.contacts().isEmpty()) {
      put(
          folder,
          "contact",
          Message.of(MODULE, "person.kind.CONTACTS"),
          rows.contactsJson(chosen.contacts()));
    }
  }

  private static void put(Folder folder, String name, Message what, String json)
      throws IOException {
    folder.put("registry/" + name + ".json", what, out -> out.write(json.getBytes(UTF_8)));
  }
}
