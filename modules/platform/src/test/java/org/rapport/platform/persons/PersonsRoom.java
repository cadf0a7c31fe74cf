package org.rapport.platform.persons;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.rapport.kernel.Message;
import org.rapport.kernel.WeeklyCalendar;
import org.rapport.kernel.WorkingCalendar;
import org.rapport.kernel.WorkingHours;
import org.rapport.kernel.WorkingWeek;
import org.rapport.platform.AuditTrail;
import org.rapport.platform.CountedDay;
import org.rapport.platform.Erasure;
import org.rapport.platform.Idempotency;
import org.rapport.platform.Permission;
import org.rapport.platform.Person;
import org.rapport.platform.PersonRecord;
import org.rapport.platform.PersonalData;
import org.rapport.platform.RecordKey;
import org.rapport.platform.StaffDirectory;
import org.rapport.platform.StaffMember;
import org.rapport.platform.TestDatabase;
import org.rapport.platform.TestSettings;
import org.rapport.platform.TestUser;
import org.rapport.platform.TestWorkList;
import org.rapport.platform.WorkingCalendars;

/** Requests of persons over a real database, with one module that holds something of somebody. */
final class PersonsRoom implements AutoCloseable {

  static final StaffMember CARA = new StaffMember(7, "cara", "Cara Custodian");
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final TestDatabase database = TestDatabase.of("platform");
  final TestUser user = new TestUser();
  final TestWorkList work = new TestWorkList();
  final List<String> audited = new ArrayList<>();
  final List<RecordKey> erased = new ArrayList<>();
  final SomeData data = new SomeData();
  final TestSettings settings = new TestSettings(Path.of("target"));
  final PersonFiles files = new PersonFiles(settings);
  private final AuditTrail audit =
      (action, type, id, details) -> audited.add(action + " " + id + " " + details);
  private final Clock clock = Clock.fixed(Instant.parse("2026-11-30T02:00:00Z"), ZoneOffset.UTC);

  PersonsRoom() {
    user.signIn(CARA);
  }

  @Override
  public void close() {
    database.close();
  }

  <T> T ask(Function<Desk, T> request) {
    return database.calling("platform", em -> request.apply(new Desk(new JpaPersonRequests(em))));
  }

  void tell(Consumer<Desk> request) {
    ask(
        desk -> {
          request.accept(desk);
          return null;
        });
  }

  /** Every use case, wired as the container would. */
  final class Desk {

    final TakeRequest take;
    final SeeRequests see;
    final ChooseRecords choose;
    final ErasePerson erase;
    final RefuseRequest refuse;
    final RequestDesk desk;
    final HeldData held = new HeldData(List.of(data));

    private Desk(PersonRequests requests) {
      desk = new RequestDesk(requests, user, new OnlyCara(), work, audit, clock);
      take = new TakeRequest(requests, desk, new Weekdays(), work, new NoKeys());
      see = new SeeRequests(requests, desk, held);
      choose = new ChooseRecords(desk, held);
      erase = new ErasePerson(desk, held, erased::addAll, files, audit);
      refuse = new RefuseRequest(desk);
    }
  }

  /** One record of Zhou Wenxiu, and something that stays. */
  static final class SomeData implements PersonalData {

    static final Message NOTES = Message.of("platform", "person.erased.mails");
    static final Message STAYS = Message.of("platform", "person.refusal.ended");

    boolean gone;

    @Override
    public String module() {
      return "some";
    }

    @Override
    public List<PersonRecord> find(Person person) {
      return person.namesInSmall().contains("zhou wenxiu")
          ? List.of(new PersonRecord("some", "1", NOTES, false))
          : List.of();
    }

    @Override
    public Person known(Collection<String> keys) {
      return Person.NOBODY;
    }

    @Override
    public Erasure foresee(Person person, Collection<String> keys) {
      return keys.isEmpty()
          ? Erasure.NOTHING
          : new Erasure(List.of(new Erasure.Gone(NOTES, 3)), List.of(STAYS)).of("some", keys);
    }

    @Override
    public Person knownAgain(Collection<String> keys) {
      return Person.NOBODY;
    }

    @Override
    public void eraseAgain(Person person, Collection<String> keys) {
      gone = true;
    }

    @Override
    public Erasure erase(Person person, Collection<String> keys) {
      gone = true;
      return foresee(person, keys);
    }

    @Override
    public void export(Person person, Collection<String> keys, Folder folder) throws IOException {
      folder.put("note.txt", NOTES, out -> out.write('x'));
      folder.put("note.txt", NOTES, out -> out.write('y'));
    }
  }

  private static final class OnlyCara implements StaffDirectory {

    @Override
    public Optional<StaffMember> with(long id) {
      return Optional.of(CARA);
    }

    @Override
    public Optional<StaffMember> withLogin(String login) {
      return Optional.of(CARA);
    }

    @Override
    public Map<Long, StaffMember> withIds(Collection<Long> ids) {
      return Map.of(CARA.id(), CARA);
    }

    @Override
    public List<StaffMember> whoMay(Permission permission) {
      return List.of(CARA);
    }
  }

  private static final class Weekdays implements WorkingCalendars {

    @Override
    public WorkingCalendar current() {
      return new WeeklyCalendar(
          SHANGHAI, WorkingWeek.mondayToFriday(WorkingHours.parse("09:00-17:00")), Map.of());
    }

    @Override
    public List<CountedDay> explain(Instant from, int days) {
      return List.of();
    }

    @Override
    public List<CountedDay> days(LocalDate first, LocalDate last) {
      return List.of();
    }
  }

  private static final class NoKeys implements Idempotency {

    @Override
    public <T> T once(
        String key, String operation, String fingerprint, Class<T> type, Supplier<T> work) {
      return work.get();
    }
  }
}
