package org.rapport.bench;

import static org.rapport.bench.CaseReads.words;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;

/** What an agent and a manager, each within their scope, read of the registry, and leadership. */
final class RegistryReads {

  private static final String LIST = "/api/v1/stakeholders?size=50";
  private static final String BUSY =
      "/staff/stakeholders/timeline?id=" + (MadeUpStakeholder.FIRST_ID + MadeUpStakeholders.BUSY);

  private final Reads reads;
  private final String agent;
  private final String manager;
  private final String leader;
  private final String page;

  RegistryReads(Reads reads, Server server) throws SQLException {
    this.reads = reads;
    this.page = "Cookie: " + Staff.cookie(server, "agent") + "\r\n";
    this.agent = token(server, "agent");
    this.manager = token(server, "manager");
    this.leader = token(server, "leader");
  }

  private static String token(Server server, String login) {
    return "Authorization: " + Staff.token(server.uri(), login) + "\r\n";
  }

  void measure(String period) throws InterruptedException {
    list();
    search();
    map();
    reads.measure("timeline of 10,000, page", page, BUSY);
    reads.measure("timeline of 10,000, deep page", page, BUSY + "&page=" + deep());
    reads.measure("today, of 5,000 duties, page", page, "/staff/today");
    reads.measure("work list, overdue", agent, "/api/v1/work?size=50");
    String due = "/api/v1/upkeep/due?size=50";
    String slipping = "/api/v1/upkeep/slipping?size=50";
    reads.measure("upkeep due, agent", agent, due);
    reads.measure("upkeep due, manager", manager, due);
    reads.measure("upkeep due, leadership", leader, due);
    reads.measure("slipping away, agent", agent, slipping);
    reads.measure("slipping away, manager", manager, slipping);
    reads.measure("slipping away, leadership", leader, slipping);
    reads.measure("dashboard’s figures, leadership", leader, "/api/v1/kpis?" + period);
  }

  private void list() throws InterruptedException {
    reads.measure("stakeholders, leadership", leader, LIST);
    reads.measure("stakeholders, manager", manager, LIST);
    reads.measure("stakeholders, agent", agent, LIST);
    reads.measureDeep("stakeholders, agent", agent, LIST);
    reads.measure("stakeholders, a group", agent, LIST + "&group=8");
    reads.measure("stakeholders, a status", agent, LIST + "&status=EXISTING");
    reads.measure("stakeholders, a form", agent, LIST + "&form=UNIT");
    String three = LIST + "&group=8&status=EXISTING&form=UNIT";
    reads.measure("stakeholders, three filters", agent, three);
    reads.measureDeep("stakeholders, three filters, manager", manager, three);
  }

  private void search() throws InterruptedException {
    reads.measure("find a Chinese name", agent, LIST + words("欧阳明珠"));
    reads.measure("find pinyin initials", agent, LIST + words("oymz"));
    reads.measure("find a rare English word", agent, LIST + words("lighthouse"));
    reads.measure("find a phone number", agent, LIST + words("139 1000 0007"));
    reads.measure("find a word of 1 in 60, agent", agent, LIST + words("logistics"));
    reads.measure("find a word of 1 in 60, leadership", leader, LIST + words("logistics"));
    reads.measure("find 有限公司 (1 in 60), manager", manager, LIST + words("有限公司"));
    reads.measure("find a surname (1 in 50), manager", manager, LIST + words("王"));
    reads.measure("find words of everybody", agent, LIST + words("example.org"));
    reads.measureDeep("find words of everybody", agent, LIST + words("example.org"));
    reads.measure("search box, a name, page", page, "/staff/search?" + words("欧阳明珠"));
    reads.measure("search box, 1 in 60, page", page, "/staff/search?" + words("logistics"));
  }

  private void map() throws InterruptedException {
    String past = "?day=" + LocalDate.now().minusDays(100);
    reads.measure("map, today, leadership", leader, "/api/v1/map");
    reads.measure("map, a past day, leadership", leader, "/api/v1/map" + past);
    reads.measure("map, today, agent", agent, "/api/v1/map");
    reads.measure("map, a past day, agent", agent, "/api/v1/map" + past);
    reads.measure("map, a group, manager", manager, "/api/v1/map?group=8");
    reads.measure("map’s list, agent", agent, "/api/v1/map/stakeholders?size=50");
  }

  /** A place near the end of the long timeline. */
  private static String deep() {
    return Instant.now().minus(Duration.ofDays(900)) + "_0";
  }
}
