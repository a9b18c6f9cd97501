package org.yunhe.report.project;

import org.jspecify.annotations.Nullable;
import org.yunhe.staged.Stage;

/**
 * What news tells was held, with what was done there to the projects that its next sentences list:
 * 共签约项目13个。…。产业项目包括A、B.
 */
final class Event {
  /** How many sentences later its projects are still listed. */
  private static final int REACH = 5;

  private final ProjectWords words;
  private @Nullable VerbGroup verb;
  private boolean listing;
  private int sentences;

  Event(ProjectWords words) {
    this.words = words;
  }

  /** The verb of what was held; null if nothing was, or long ago. */
  @Nullable VerbGroup verb() {
    return sentences > REACH ? null : verb;
  }

  /** Whether a project is listed for what was done there: it has been held. */
  boolean tellsOf(Candidate candidate) {
    return candidate.government() == Government.LISTED
        && verb != null
        && isHeld(verb.stage())
        && verb.verb().equals(candidate.verb());
  }

  /** Whether a list goes on from the sentence before: A等5个项目；B等3个项目. */
  boolean isListing() {
    return listing;
  }

  /** Goes on to a clause. */
  void reached(Clause clause) {
    for (VerbGroup group : clause.groups()) {
      if (isHeld(group.stage())
          && words.progress.events.find(clause.text(), clause.start(), clause.end()) >= 0) {
        verb = group;
        sentences = 0;
      }
    }
  }

  /** Goes on to the next sentence; what its last clause told goes on if it is a list. */
  void ended(String sentence, boolean list, @Nullable VerbGroup told) {
    sentences++;
    listing = list && told != null && sentence.endsWith("；");
    if (listing) {
      verb = told;
      sentences = 0;
    }
  }

  private static boolean isHeld(@Nullable Stage stage) {
    return stage == Stage.STARTED || stage == Stage.SIGNED || stage == Stage.COMPLETED;
  }
}
