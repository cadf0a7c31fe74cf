package org.rapport.reporting.suppression;

import java.util.List;

/**
 * Cells that readers can subtract from each other: the total is the sum of its parts.
 *
 * @param total position of the total among the cells
 * @param parts positions of the parts
 */
public record Sum(int total, List<Integer> parts) {

  public Sum {
    parts = List.copyOf(parts);
  }
}
