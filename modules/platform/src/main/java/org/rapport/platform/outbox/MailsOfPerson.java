package org.rapport.platform.outbox;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import org.rapport.kernel.Message;
import org.rapport.platform.Erasure;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;

/** Mails to a person: whoever has the address has them all. */
@ApplicationScoped
class MailsOfPerson implements PersonalData {

  private static final String MODULE = "platform";
  private static final String MAILS = "mails";

  private final PersonMails mails;

  protected MailsOfPerson() {
    this(null);
  }

  @Inject
  MailsOfPerson(PersonMails mails) {
    this.mails = mails;
  }

  @Override
  public String module() {
    return MODULE;
  }

  @Override
  public List<PersonRecord> find(Person person) {
    long count = mails.count(person.emailsInSmall());
    return count == 0
        ? List.of()
        : List.of(
            new PersonRecord(MODULE, MAILS, Message.of(MODULE, "person.found.mails", count), true));
  }

  @Override
  public Person known(Collection<String> keys) {
    return Person.NOBODY;
  }

  @Override
  public Erasure foresee(Person person, Collection<String> keys) {
    return keys.isEmpty() ? Erasure.NOTHING : counted(mails.count(person.emailsInSmall()));
  }

  @Override
  public Erasure erase(Person person, Collection<String> keys) {
    mails.forgetInWork(person.words());
    if (keys.isEmpty()) {
      return Erasure.NOTHING;
    }
    List<String> gone = mails.remove(person.emailsInSmall());
    return counted(gone.size()).of(MODULE, gone);
  }

  @Override
  public Person knownAgain(Collection<String> keys) {
    return Person.NOBODY;
  }

  @Override
  public void eraseAgain(Person person, Collection<String> keys) {
    mails.forgetInWork(person.words());
    mails.removeAgain(keys);
  }

  private static Erasure counted(long count) {
    Message what = Message.of(MODULE, "person.erased.mails");
    return new Erasure(List.of(new Erasure.Gone(what, count)), List.of());
  }

  @Override
  public void export(Person person, Collection<String> keys, Folder folder) throws IOException {
    if (keys.isEmpty()) {
      return;
    }
    JsonArrayBuilder all = Json.createArrayBuilder();
    for (PersonMails.Written mail : mails.to(person.emailsInSmall())) {
      JsonObjectBuilder one =
          Json.createObjectBuilder()
              .add("at", mail.at().toString())
              .add("to", mail.recipient())
              .add("subject", mail.subject());
      if (mail.body() != null) {
        one.add("text", mail.body());
      }
      all.add(one);
    }
    byte[] json = all.build().toString().getBytes(UTF_8);
    folder.put("mails.json", Message.of(MODULE, "person.erased.mails"), out -> out.write(json));
  }
}
