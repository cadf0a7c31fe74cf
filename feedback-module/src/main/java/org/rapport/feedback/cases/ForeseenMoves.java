package org.rapport.feedback.cases;

import java.util.List;

/**
 * Which due dates of open cases would move by other time limits or another calendar.
 *
 * @param looked how many open cases might have moved; what is overdue never does
 * @param later how many due dates would be later
 * @param sooner how many due dates would be sooner
 * @param first those due first before the move, at most {@link ForeseeMoves#SHOWN}
 */
public record ForeseenMoves(int looked, int later, int sooner, List<ForeseenMove> first) {

  public int total() {
    return later + sooner;
  }

  public boolean isMore() {
    return total() > first.size();
  }
}
