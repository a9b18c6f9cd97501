-- One row is a data cell of a table, missing ones included, as staged.
select
    source_sha256,
    observation.sheet as sheet,
    observation.row_no as row_no,
    observation.column_no as column_no,
    observation.raw_text as raw_text,
    coalesce(observation.region_code, '') as region_code,
    observation.region_name as region_name,
    observation.indicator_code as indicator_code,
    observation.indicator_name as indicator_name,
    observation.source_indicator_code as source_indicator_code,
    observation.industry_code as industry_code,
    observation.industry_name as industry_name,
    observation.label_path as label_path,
    observation.measure as measure,
    observation.period_code as period_code,
    observation.value as value,
    observation.unit as unit,
    observation.unit_code as unit_code,
    observation.base_value as base_value,
    observation.base_unit as base_unit,
    observation.status as status
from staged_table
where record = 'observation'
