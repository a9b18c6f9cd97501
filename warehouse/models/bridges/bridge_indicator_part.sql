-- One row is an indicator that is a part of another; all parts of a breakdown make up the whole.
select w.indicator_key, p.indicator_key as part_indicator_key, s.breakdown
from stg_indicator_part as s
join dim_indicator as w on w.indicator_code = s.indicator_code
join dim_indicator as p on p.indicator_code = s.part_code
