package org.rapport.stakeholder.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.rapport.stakeholder.models.CultureElement;
import org.rapport.stakeholder.models.CultureEntry;
import org.rapport.stakeholder.models.CultureFinding;
import org.rapport.stakeholder.models.CultureView;

class CultureWebTest {

  @Test
  void J19_the_best_mark_reaches_the_outermost_ring_and_the_first_spoke_goes_up() {
    CultureWeb web = CultureWeb.of(analysis(5, 1, 3, 2, 4), null);

    CultureWeb.Spoke first = web.spokes().get(0);
    CultureWeb.Knot best = web.knots().get(0);
    assertThat(first.anchor()).isEqualTo("middle");
    assertThat(best.x()).isCloseTo(first.x(), within(0.01));
    assertThat(best.y()).isCloseTo(first.y(), within(0.01)).isLessThan(web.knots().get(2).y());
    assertThat(web.rings().get(4)).startsWith(best.toString());
    assertThat(web.earlier()).isEmpty();
  }

  @Test
  void J19_the_marks_before_are_drawn_beside_those_of_now() {
    CultureWeb web = CultureWeb.of(analysis(4, 4, 4, 4, 4), analysis(2, 2, 2, 2, 2));

    assertThat(web.now()).isEqualTo(web.rings().get(3));
    assertThat(web.earlier()).isEqualTo(web.rings().get(1));
  }

  private static CultureView analysis(int... marks) {
    CultureElement[] elements = CultureElement.values();
    List<CultureFinding> findings =
        IntStream.range(0, elements.length)
            .mapToObj(at -> new CultureFinding(elements[at], marks[at], "Seen"))
            .toList();
    CultureEntry facts = new CultureEntry(LocalDate.of(2026, 1, 5), "In short", findings);
    return new CultureView(1, 1, facts, List.of(), true, "", null, List.of(), false);
  }
}
