package org.rapport.stakeholder.greetings;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.rapport.platform.CurrentUser;
import org.rapport.platform.Settings;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.Texts;
import org.rapport.stakeholder.OpenComplaints;
import org.rapport.stakeholder.registry.Language;
import org.rapport.stakeholder.registry.Scope;
import org.rapport.stakeholder.registry.Stamp;
import org.rapport.stakeholder.registry.Stamps;
import org.rapport.stakeholder.upkeep.LogContact;

/** Says for each of many what they are sent as things stand now, or why nothing. */
@ApplicationScoped
class Addressing {

  /** At most so many at once; the audience can be narrowed. */
  static final int MOST = 2000;

  private static final Duration LATELY = Duration.ofDays(60);

  private final Addressees addressees;
  private final OpenComplaints complaints;
  private final StaffDirectory staff;
  private final CurrentUser user;
  private final Scope scope;
  private final Settings settings;
  private final Texts texts;
  private final Stamps stamps;

  @Inject
  Addressing(
      Addressees addressees,
      OpenComplaints complaints,
      StaffDirectory staff,
      CurrentUser user,
      Scope scope,
      Settings settings,
      Texts texts,
      Stamps stamps) {
    this.addressees = addressees;
    this.complaints = complaints;
    this.staff = staff;
    this.user = user;
    this.scope = scope;
    this.settings = settings;
    this.texts = texts;
    this.stamps = stamps;
  }

  protected Addressing() {
    this(null, null, null, null, null, null, null, null);
  }

  /** By name, up to one more than {@link #MOST}. */
  List<Long> audience(GreetingEntry entry) {
    Set<String> facets = entry.audience().mine() ? scope.own() : scope.facets();
    return addressees.among(
        entry, facets, stamps.now().today().plusDays(LogContact.EARLY_DAYS), MOST + 1);
  }

  /** In the order of the ids, without those who are gone or out of scope. */
  List<GreetingLine> lines(GreetingEntry entry, GreetingWords words, Collection<Long> ids) {
    Stamp now = stamps.now();
    Map<Long, Addressee> known =
        addressees.of(ids, entry.occasion(), now.at().minus(LATELY), scope.facets()).stream()
            .collect(Collectors.toMap(Addressee::stakeholderId, Function.identity()));
    Map<Long, GreetingObstacle> complaining = complaining(ids);
    Map<Long, StaffMember> agents =
        staff.withIds(
            known.values().stream()
                .map(Addressee::agent)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet()));
    return ids.stream()
        .map(known::get)
        .filter(Objects::nonNull)
        .map(one -> line(one, words, agents, complaining.get(one.stakeholderId())))
        .toList();
  }

  /** Whoever must not know of a complaint is told no more than to write themselves. */
  private Map<Long, GreetingObstacle> complaining(Collection<Long> ids) {
    Set<Long> waiting = complaints.among(ids);
    Set<Long> known = complaints.among(waiting, user.signedIn().id());
    return waiting.stream()
        .collect(
            Collectors.toMap(
                Function.identity(),
                id ->
                    known.contains(id)
                        ? GreetingObstacle.OPEN_COMPLAINT
                        : GreetingObstacle.HANDLE_WITH_CARE));
  }

  private GreetingLine line(
      Addressee to,
      GreetingWords words,
      Map<Long, StaffMember> agents,
      GreetingObstacle complaint) {
    Language language = to.spoken();
    Map<String, String> person = person(to, agents, language);
    return new GreetingLine(
        to.stakeholderId(),
        to.stakeholder(),
        to.status(),
        to.contactId(),
        Objects.requireNonNullElse(to.contact(), ""),
        language,
        to.email(),
        words.subjectFor(language, person),
        words.textFor(language, person),
        to.obstacle(complaint));
  }

  private Map<String, String> person(
      Addressee to, Map<Long, StaffMember> agents, Language language) {
    StaffMember agent = to.agent() == null ? null : agents.get(to.agent());
    String name = Objects.requireNonNullElse(to.contact(), to.stakeholder());
    Map<String, String> person = new HashMap<>();
    person.put("name", name);
    person.put("salutation", texts.in(locale(language), "stakeholder", "greeting.dear", name));
    person.put("organization", to.stakeholder());
    person.put("agent", (agent == null ? user.signedIn() : agent).name());
    person.put("us", settings.organization());
    return person;
  }

  static Locale locale(Language language) {
    return language == Language.CHINESE ? Texts.CHINESE : Texts.ENGLISH;
  }
}
