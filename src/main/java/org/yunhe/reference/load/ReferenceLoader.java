package org.yunhe.reference.load;

import org.yunhe.reference.Indicators;
import org.yunhe.reference.Industries;
import org.yunhe.reference.ReferenceData;
import org.yunhe.reference.ReferenceFiles;
import org.yunhe.reference.Regions;
import org.yunhe.reference.Units;

/** Loads and validates the reference data. */
public final class ReferenceLoader {
  private ReferenceLoader() {}

  /**
   * The lookups over all reference files.
   *
   * @throws org.yunhe.problem.ProblemException with everything that is wrong in any of the files
   */
  public static ReferenceData load(ReferenceFiles files) {
    Problems problems = new Problems();
    ReferenceTable table = new ReferenceTable(files, problems);
    Units units = new UnitsFile(problems).read(table);
    Indicators indicators = new IndicatorsFile(problems).read(table, units);
    Regions regions = new RegionsFile(problems).read(table);
    Industries industries = new IndustriesFile(problems).read(table);
    new RelationsFiles(problems, table).check(indicators, industries);
    problems.throwIfAny();
    return new ReferenceData(indicators, units, regions, industries);
  }
}
