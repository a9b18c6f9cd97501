package org.yunhe.report.statement;

/**
 * Says what it is that reaches people or firms: 老旧小区惠及居民 of 改造老旧小区23个，惠及居民2.6万户. What was told
 * before does, else what the clause before is about.
 */
final class Beneficiaries {
  private final StatementWords words;
  private final SentenceMemory memory;
  private final EarlierClauses earlier;

  Beneficiaries(StatementWords words, SentenceMemory memory, EarlierClauses earlier) {
    this.words = words;
    this.memory = memory;
    this.earlier = earlier;
  }

  /** What reaches those that the sentence goes on to count; empty if nothing tells. */
  String source() {
    String told = memory.latestThing();
    String source = told.isEmpty() ? earlier.subject() : told;
    int benefit = words.benefit.find(source, 0, source.length());
    int whole = benefit < 0 ? source.length() : benefit;
    int attribute = words.attribute.longestBefore(source, 0, whole);
    int named = words.anaphor.longestAt(source, whole - attribute, whole);
    int end = attribute < whole ? whole - attribute + named : whole;
    int from = words.manner.longestAt(source, 0, end);
    int deed = words.deed.longestAt(source, from, end);
    boolean verb = deed > 0 && from + deed < end;
    return source.substring(verb ? from + deed : from, end);
  }
}
