package org.rapport.stakeholder.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.rapport.kernel.Invalid;
import org.rapport.kernel.Refusal;
import org.rapport.kernel.Slice;
import org.rapport.platform.NotFound;
import org.rapport.stakeholder.registry.RegistryDatabase;
import org.rapport.stakeholder.registry.Samples;

/** Matters that other practices see to, on PostgreSQL. */
@Tag("database")
class HandOffsTest {

  private static final LocalDate TODAY = Samples.TODAY;

  private final JourneyRoom room = new JourneyRoom();

  @AfterEach
  void close() {
    room.close();
  }

  @Test
  void J20_what_is_handed_on_stands_on_the_relationship_until_it_is_settled() {
    long id = room.begun("Lakeside Theater");
    long desk =
        handed(id, new HandOffEntry(Practice.SERVICE_DESK, "How to sign up", null, null, null));
    long contract = handed(id, entry("Contract🙂", TODAY.minusDays(3)));
    room.doing(j -> j.handOn().settled(id, contract, "Renewed"));

    List<HandOffView> found = of(id);

    assertThat(found).extracting(HandOffView::id).containsExactly(desk, contract);
    assertThat(found.get(0).facts().on()).isEqualTo(TODAY);
    assertThat(found.get(0).settledOn()).isNull();
    assertThat(found.get(1).facts()).isEqualTo(entry("Contract🙂", TODAY.minusDays(3)));
    assertThat(found.get(1).cameOfIt()).isEqualTo("Renewed");
    assertThat(found.get(1).settledOn()).isEqualTo(TODAY);
    assertThat(room.timeline)
        .anyMatch(told -> told.what().key().equals("timeline.relationship.handedOn"))
        .anyMatch(told -> told.what().key().equals("timeline.relationship.handOffSettled"));
    assertThat(room.registry.audited)
        .anyMatch(line -> line.startsWith("relationship.handedOn " + id));
  }

  @Test
  void J20_it_is_settled_once_with_what_came_of_it() {
    long id = room.begun("Riverside Choir");
    long matter = handed(id, entry("Contract", TODAY));

    assertThatThrownBy(() -> room.doing(j -> j.handOn().settled(id, matter, " ")))
        .isInstanceOf(Invalid.class);
    room.doing(j -> j.handOn().settled(id, matter, "Renewed"));
    assertThatThrownBy(() -> room.doing(j -> j.handOn().settled(id, matter, "Again")))
        .isInstanceOf(Refusal.class);
  }

  @Test
  void J20_it_belongs_to_its_own_relationship_only() {
    long id = room.begun("One Ltd.");
    long other = room.begun("Other Ltd.");
    long matter = handed(id, entry("Contract", TODAY));

    assertThatThrownBy(() -> room.doing(j -> j.handOn().settled(other, matter, "Taken")))
        .isInstanceOf(NotFound.class);
    assertThat(of(other)).isEmpty();
  }

  @Test
  void J20_nothing_is_handed_on_tomorrow_or_to_nobody() {
    long id = room.begun("Early Ltd.");

    assertThatThrownBy(() -> handed(id, entry("Contract", TODAY.plusDays(1))))
        .isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> handed(id, due(TODAY.minusDays(1)))).isInstanceOf(Invalid.class);
    assertThatThrownBy(() -> handed(id, new HandOffEntry(null, "Contract", null, TODAY, null)))
        .isInstanceOf(Invalid.class);
    assertThat(of(id)).isEmpty();
  }

  @Test
  void J20_it_is_the_agents_to_see_to_until_it_is_settled_even_after_the_end() {
    long id = room.begun("Due Ltd.");
    long matter = handed(id, due(TODAY.plusDays(9)));
    String todo = "handOff " + matter;

    assertThat(room.toDo.open.get(todo).dueOn()).isEqualTo(TODAY.plusDays(9));
    assertThat(room.toDo.open.get(todo).account()).isEqualTo(RegistryDatabase.ANN.id());
    room.doing(j -> j.decide().refer(id, room.read(id).version(), "City library", true));
    assertThat(room.toDo.open).containsKey(todo);
    room.doing(j -> j.handOn().settled(id, matter, "Renewed"));
    assertThat(room.toDo.open).doesNotContainKey(todo);
  }

  @Test
  void J20_what_is_open_is_listed_page_by_page_the_first_due_first() {
    long id = room.begun("Listed Ltd.");
    long whenever = handed(id, due(null));
    long later = handed(id, due(TODAY.plusDays(9)));
    long sooner = handed(id, due(TODAY.plusDays(3)));
    long settled = handed(id, due(TODAY));
    room.doing(j -> j.handOn().settled(id, settled, "Renewed"));

    Slice<HandOffLine> first = room.in(j -> j.listHandOffs().open(null, 2));
    assertThat(first.items()).extracting(HandOffLine::id).containsExactly(sooner, later);
    assertThat(first.total()).isEqualTo(3);
    Slice<HandOffLine> second = room.in(j -> j.listHandOffs().open(first.next(), 2));
    assertThat(second.items()).extracting(HandOffLine::id).containsExactly(whenever);
    assertThat(second.next()).isNull();
    assertThat(room.<Slice<HandOffLine>>in(j -> j.listHandOffs().open("nonsense_", 2)).items())
        .isEqualTo(first.items());
  }

  private static HandOffEntry due(LocalDate dueOn) {
    return new HandOffEntry(Practice.SUPPLIERS, "Contract", "Purchasing", TODAY, dueOn);
  }

  private long handed(long relationship, HandOffEntry entry) {
    return room.in(j -> j.handOn().to(relationship, entry));
  }

  private List<HandOffView> of(long relationship) {
    return room.in(j -> j.readHandOffs().of(relationship));
  }

  private static HandOffEntry entry(String what, LocalDate on) {
    return new HandOffEntry(Practice.SUPPLIERS, what, "Purchasing", on, null);
  }
}
