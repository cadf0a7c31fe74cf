package org.rapport.bench;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

/** Rows of stakeholders and of what was done with them, on their way into the tables. */
final class RegistryRows implements AutoCloseable {

  private final LocalDate today = LocalDate.now();
  private final Connection database;
  private final List<CopyRows> all = new ArrayList<>();
  private final CopyRows stakeholders;
  private final CopyRows statuses;
  private final CopyRows groups;
  private final CopyRows contacts;
  private final CopyRows search;
  private final CopyRows keys;
  private final CopyRows responsible;
  private final CopyRows ratings;
  private final CopyRows relationships;
  private final CopyRows upkeep;
  private final CopyRows cadences;
  private final CopyRows timeline;

  RegistryRows(Connection database) {
    this.database = database;
    stakeholders =
        into(
            "stakeholder (id, version, name, form, status, phone, email, source_kind, effects,"
                + " traits, registered_at, changed_at)");
    statuses = into("status_change (stakeholder_id, status, on_day, reason, changed_at)");
    groups = into("stakeholder_in_group (stakeholder_id, group_id)");
    contacts = into("contact (id, stakeholder_id, main, name, added_at)");
    search = into("search_entry (stakeholder_id, sort_key, search_text, facets, grams, existing)");
    keys = into("match_key (key, stakeholder_id)");
    responsible = into("responsible (stakeholder_id, account_id, role, title)");
    ratings =
        into("map_rating (id, stakeholder_id, influence, interest, reason, rated_on, recorded_at)");
    relationships =
        into(
            "relationship (id, version, stakeholder_id, kind, phase, mode, begun_on, changed_on,"
                + " changed_at)");
    upkeep =
        into("upkeep_item (id, version, stakeholder_id, kind, recurrence, account_id, due_on)");
    cadences = into("cadence (stakeholder_id, ideal_days, longest_days, touched_on, slips_on)");
    timeline =
        into(
            "timeline_line (id, stakeholder_id, kind, happened_at, module, message_key,"
                + " arguments, text)");
  }

  private CopyRows into(String table) {
    CopyRows rows = new CopyRows(database, "stakeholder." + table);
    all.add(rows);
    return rows;
  }

  void add(MadeUpStakeholder one) throws SQLException {
    who(one);
    SplittableRandom random = new SplittableRandom(~one.number());
    LocalDate day = one.day();
    long id = one.id();
    if (random.nextBoolean()) {
      LocalDate rated = day.plusDays(random.nextLong(today.toEpochDay() - day.toEpochDay() + 1));
      int influence = 1 + random.nextInt(5);
      ratings.add(id, id, influence, 1 + random.nextInt(5), "Met", rated, one.registered());
    }
    if (random.nextInt(4) == 0) {
      relationships.add(id, 1, id, "GENERAL", "FORMAL", "COOPERATION", day, day, one.registered());
    }
    if (one.account() != null && random.nextInt(4) == 0) {
      LocalDate due = today.plusDays(random.nextInt(365) - 20);
      upkeep.add(id, 1, id, "CALL_BACK", "P90D", one.account(), due);
      cadences.add(id, 30, 90, due.minusDays(90), due);
    }
    told(2 * id, 1, one);
    told(2 * id + 1, 2, one);
  }

  private void who(MadeUpStakeholder one) throws SQLException {
    long id = one.id();
    stakeholders.add(
        id,
        1,
        one.name().text(),
        one.form(),
        one.status(),
        one.phone(),
        one.email(),
        "THEY_CONTACTED",
        "INFLUENCES",
        "FORMAL",
        one.registered(),
        one.registered());
    statuses.add(id, "POTENTIAL", one.day(), "Came to us", one.registered());
    if (one.isExisting()) {
      statuses.add(id, "EXISTING", one.day(), "Agreed", one.registered().plusSeconds(60));
    }
    for (int group : one.groups()) {
      groups.add(id, group);
    }
    contacts.add(id, id, "t", one.contact().text(), one.registered());
    if (one.account() != null) {
      responsible.add(id, one.account(), "AGENT", "");
    }
    MadeUpSearch found = one.search();
    search.add(
        id,
        String.join(" ", one.name().syllables()),
        found.text(),
        CopyRows.array(one.facets()),
        CopyRows.array(found.grams()),
        one.isExisting() ? CopyRows.array(Set.of(one.day().toString())) : null);
    for (String key : one.keys()) {
      keys.add(key, id);
    }
  }

  /** A timeline with so many more lines. */
  void longTimeline(MadeUpStakeholder one, int more) throws SQLException {
    for (int i = 0; i < more; i++) {
      told(-1 - i, 2 * i, one);
    }
  }

  private void told(long id, int hours, MadeUpStakeholder one) throws SQLException {
    timeline.add(
        id,
        one.id(),
        "CONTACT",
        one.registered().plus(Duration.ofHours(hours)),
        "stakeholder",
        "timeline.contact.PHONE",
        "",
        "Called and asked how the ramp does; they are content and want to hear from us in spring.");
  }

  @Override
  public void close() throws SQLException {
    for (CopyRows rows : all) {
      rows.close();
    }
  }
}
