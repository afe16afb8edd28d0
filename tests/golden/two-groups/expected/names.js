var coopdirNames = [["benin","Coop-group Bénin"],["cyou1","Cyou1","cyou-un"]];
