package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import org.rapport.kernel.Refusal;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Outbox;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffAddresses;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.registry.Language;

/** Sends a letter to many to oneself first, in both languages, to see it arrive. */
@ApplicationScoped
@Transactional
public class TryGreeting {

  private final GreetingDesk desk;
  private final StaffAddresses addresses;
  private final CurrentUser user;
  private final Outbox outbox;
  private final Settings settings;
  private final Texts texts;

  @Inject
  TryGreeting(
      GreetingDesk desk,
      StaffAddresses addresses,
      CurrentUser user,
      Outbox outbox,
      Settings settings,
      Texts texts) {
    this.desk = desk;
    this.addresses = addresses;
    this.user = user;
    this.outbox = outbox;
    this.settings = settings;
    this.texts = texts;
  }

  protected TryGreeting() {
    this(null, null, null, null, null, null);
  }

  /**
   * @throws Refusal if one's account has no e-mail address
   */
  public void toMyself(long id) {
    Greeting greeting = desk.take(id);
    StaffMember me = user.signedIn();
    String address =
        addresses
            .of(me.id())
            .orElseThrow(() -> Refusal.because("stakeholder", "greeting.noOwnAddress"));
    for (Language language : Language.values()) {
      Map<String, String> person =
          Map.of(
              "name", me.name(),
              "salutation",
                  texts.in(Addressing.locale(language), "stakeholder", "greeting.dear", me.name()),
              "organization", settings.organization(),
              "agent", me.name(),
              "us", settings.organization());
      GreetingWords words = greeting.words();
      outbox.enqueue(
          address,
          "stakeholder",
          "greeting",
          Addressing.locale(language),
          List.of(words.subjectFor(language, person), words.textFor(language, person)));
    }
  }
}
