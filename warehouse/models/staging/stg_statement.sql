-- One row is a number that a report asserts, as staged.
select
    source_sha256,
    statement.document_no as document_no,
    statement.statement_no as statement_no,
    coalesce(statement.region_code, '') as region_code,
    statement.region_name as region_name,
    statement.indicator_text as indicator_text,
    statement.indicator_code as indicator_code,
    statement.measure as measure,
    statement.value as value,
    statement.value_high as value_high,
    statement.unit as unit,
    statement.unit_code as unit_code,
    statement.base_value as base_value,
    statement.base_value_high as base_value_high,
    statement.base_unit as base_unit,
    statement.comparison as comparator,
    statement.nature as nature,
    statement.period_code as period_code,
    statement.section as section,
    statement.quote as quote,
    statement.char_start as char_start,
    statement.char_end as char_end
from staged_report
where record = 'statement'
