listen line605
