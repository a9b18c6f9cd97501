-- One row is a row label that is a part of any indicator: the parts of a breakdown make up the whole.
select label, breakdown, part
from stg_label
