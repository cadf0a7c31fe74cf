package org.rapport.feedback.persons;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.rapport.feedback.cases.Contact;
import org.rapport.feedback.cases.KeptFrom;
import org.rapport.feedback.cases.KnownSenders;
import org.rapport.feedback.retention.EraseCase;
import org.rapport.kernel.Message;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Erasure;
import org.rapport.platform.FileStore;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;
import org.rapport.stakeholder.ReportingLines;

/**
 * Cases that a person sent by name, and those sent in confidence whose sender was looked up on
 * their behalf. Nothing leads from a person to what they sent anonymously.
 */
@ApplicationScoped
class CasesOfPerson implements PersonalData {

  private static final String MODULE = "feedback";
  private static final int MOST = 200;

  private SentCases cases;
  private SentMails mails;
  private KnownSenders senders;
  private EraseCase erase;
  private FileStore store;
  private ReportingLines lines;
  private CurrentUser user;

  protected CasesOfPerson() {}

  @Inject
  CasesOfPerson(
      SentCases cases,
      SentMails mails,
      KnownSenders senders,
      EraseCase erase,
      FileStore store,
      ReportingLines lines,
      CurrentUser user) {
    this.cases = cases;
    this.mails = mails;
    this.senders = senders;
    this.erase = erase;
    this.store = store;
    this.lines = lines;
    this.user = user;
  }

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<PersonRecord> find(Person person) {
    long me = user.signedIn().id();
    String line = KeptFrom.line(lines.upFrom(me));
    Stream<SentCases.Found> named = cases.sentBy(person, line, MOST).stream();
    Stream<SentCases.Found> confidential =
        cases.lookedUp(me, line, MOST).stream()
            .filter(found -> person.isLike(of(senders.of(found.reference()))));
    return Stream.concat(named, confidential)
        .map(found -> new PersonRecord(MODULE, found.reference(), words(found), found.more()))
        .toList();
  }

  private static Message words(SentCases.Found found) {
    return found.name() == null
        ? Message.of(MODULE, "person.found.confidential", found.reference(), found.subject())
        : Message.of(MODULE, "person.found.case", found.reference(), found.subject(), found.name());
  }

  @Override
  public Person known(Collection<String> keys) {
    Person person = Person.NOBODY;
    for (String reference : keys) {
      person = person.and(of(senders.of(reference)));
    }
    return person;
  }

  private static Person of(Contact contact) {
    return Person.of(contact.name(), contact.email(), contact.phone());
  }

  @Override
  public Person knownAgain(Collection<String> keys) {
    Person person = Person.NOBODY;
    for (String reference : keys) {
      person = person.and(of(senders.ofReturned(reference)));
    }
    return person;
  }

  @Override
  public Erasure foresee(Person person, Collection<String> keys) {
    return counted(person, going(keys), stays(person, keys));
  }

  @Override
  public Erasure erase(Person person, Collection<String> keys) {
    List<String> going = going(keys);
    Erasure done = counted(person, going, stays(person, keys));
    takeOut(person, going, erase::now);
    return done;
  }

  @Override
  public void eraseAgain(Person person, Collection<String> keys) {
    takeOut(person, keys, erase::again);
  }

  private void takeOut(Person person, Collection<String> going, Consumer<String> one) {
    mails.forget(going, person.emailsInSmall());
    going.forEach(one);
    mails.mask(going, person.words());
  }

  private List<String> going(Collection<String> keys) {
    return keys.stream().filter(one -> erase.kept(one).isEmpty()).toList();
  }

  private List<Message> stays(Person person, Collection<String> keys) {
    List<Message> stays = new ArrayList<>();
    keys.forEach(one -> erase.kept(one).ifPresent(stays::add));
    long waiting = mails.waiting(person.emailsInSmall());
    if (waiting > 0) {
      stays.add(Message.of(MODULE, "person.stays.mails", String.valueOf(waiting)));
    }
    return stays;
  }

  private Erasure counted(Person person, List<String> going, List<Message> stays) {
    Map<Kind, Long> counts = cases.count(going);
    counts.put(Kind.MAILS, mails.count(going, person.emailsInSmall()));
    return new Erasure(
            counts.entrySet().stream()
                .map(one -> new Erasure.Gone(one.getKey().words(), one.getValue()))
                .toList(),
            stays)
        .of(MODULE, going);
  }

  @Override
  public void export(Person person, Collection<String> keys, Folder folder) throws IOException {
    for (String reference : keys) {
      senders.of(reference);
      String place = "cases/" + reference + "/";
      byte[] json = cases.json(reference).getBytes(UTF_8);
      folder.put(
          place + "case.json",
          Message.of(MODULE, "person.case", reference),
          out -> out.write(json));
      Map<Long, String> files = cases.files(reference);
      for (long file : store.released(files.keySet())) {
        try (InputStream content = store.open(file)) {
          folder.put(
              place + files.get(file),
              Message.of(MODULE, "person.file", reference),
              content::transferTo);
        }
      }
    }
  }
}
